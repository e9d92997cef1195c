package no.bygdevekst.revision;

import java.time.LocalDate;
import no.bygdevekst.plan.Activity;

/** An activity while its members are edited one by one: on the way its days may be the wrong way round. */
final class ActivityDraft {

    String title;
    LocalDate from;
    LocalDate to;

    ActivityDraft(Activity activity) {
        title = activity.title();
        from = activity.from();
        to = activity.to();
    }

    Activity build() {
        return Activity.of(title, from, to);
    }
}
