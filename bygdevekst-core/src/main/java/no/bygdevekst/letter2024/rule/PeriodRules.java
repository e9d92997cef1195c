package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.function.Predicate;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PeriodMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.rulebook.PlacedMeasure;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.text.Argument;

/** The rules on what falls inside the agreement period and what outside. */
final class PeriodRules {

    private PeriodRules() {}

    private static final Rule A02 = Rule.of("A02", Severity.WARNING)
            .citing(Letter.frame("¶3 s2"))
            .when(PeriodRules::periodBeyondCarryOver)
            .searching(Parts.GRANTS)
            .reading(LetterReadings.of(CarryOverCount.AFTER_APPROPRIATION_YEAR))
            .summary(
                    "Perioden varer lenger enn midlene",
                    "Perioden varer lenger enn midlane",
                    "Period outlasts the grant")
            .asks(
                    "De statlige midlene kan overføres til senere år, men bare i et visst antall år.",
                    "Dei statlege midlane kan overførast til seinare år, men berre i eit visst tal år.",
                    "The state's money can be carried over to later years, but only for a certain number"
                            + " of years.")
            .wrong(
                    "Avtaleperioden varer til {year}, men slik brevet er tolket her, kan bevilgningen fra"
                            + " {appropriationYear} ikke overføres lenger enn til {lastYear}.",
                    "Avtaleperioden varer til {year}, men slik brevet er tolka her, kan løyvinga frå"
                            + " {appropriationYear} ikkje overførast lenger enn til {lastYear}.",
                    "The agreement period lasts to {year}, but as the letter is read here the"
                            + " appropriation of {appropriationYear} can be carried over no further than"
                            + " {lastYear}.")
            .mend(
                    "Fordel de statlige midlene på årene til og med {lastYear}, og avklar hva som skal"
                            + " finansiere årene etter.",
                    "Fordel dei statlege midlane på åra til og med {lastYear}, og avklar kva som skal"
                            + " finansiere åra etter.",
                    "Spread the state's money over the years up to and including {lastYear}, and settle"
                            + " what is to fund the years after.");

    private static Vector<Remark> periodBeyondCarryOver(CaseFile file) {
        int to = file.agreement().period().to();
        int appropriationYear = file.agreement().grants().last().appropriationYear();
        int lastYear = file.terms().lastCarryOverYear(appropriationYear);
        return to <= lastYear
                ? Vector.empty()
                : Vector.of(Remark.at(Place.agreement(AgreementMember.PERIOD).at(PeriodMember.TO))
                        .with("year", to)
                        .with("appropriationYear", appropriationYear)
                        .with("lastYear", lastYear));
    }

    private static final Rule A03 = Rule.of("A03", Severity.ERROR)
            .citing(Letter.shall(1))
            .when(file -> file.agreement().period().contains(file.planYear())
                    ? Vector.empty()
                    : Vector.of(
                            withPeriod(Remark.at(Place.plan(PlanMember.YEAR)).with("year", file.planYear()), file)))
            .summary("Planår utenfor perioden", "Planår utanfor perioden", "Plan year outside the period")
            .asks(
                    "Planen gjør rede for tiltakene i avtaleperioden, år for år.",
                    "Planen gjer greie for tiltaka i avtaleperioden, år for år.",
                    "The plan sets out the measures of the agreement period, year by year.")
            .wrong(
                    "Planen gjelder {year}, men avtaleperioden er {from}–{to}.",
                    "Planen gjeld {year}, men avtaleperioden er {from}–{to}.",
                    "The plan is for {year}, but the agreement period is {from}–{to}.")
            .mend(
                    "Rett året i planen, eller perioden i avtalen dersom det er den som er feil.",
                    "Rett året i planen, eller perioden i avtalen dersom det er han som er feil.",
                    "Correct the plan's year, or the agreement's period if that is what is wrong.");

    private static final Rule B04 = Rule.of("B04", Severity.WARNING)
            .citing(Letter.shall(1))
            .when(file -> activitiesOutside(file)
                    .filter(each -> each.isAllOutside(file.agreement().period()))
                    .map(each -> each.remark(file)))
            .reading(LetterReadings.of(FixedReading.OUTSIDE_THE_PERIOD_IS_NO_FAULT))
            .summary("Aktivitet utenfor perioden", "Aktivitet utanfor perioden", "Activity outside the period")
            .asks(
                    "Planen handler om det som skal skje mens avtalen gjelder; slik brevet er tolket her, er en aktivitet"
                            + " utenfor perioden ingen feil, men noen vil spørre.",
                    "Planen handlar om det som skal skje medan avtalen gjeld; slik brevet er tolka her, er ein aktivitet"
                            + " utanfor perioden ingen feil, men nokon vil spørje.",
                    "The plan is about what is to happen while the agreement lasts; as the letter is read here, an"
                            + " activity outside the period is no error, but someone will ask.")
            .wrong(
                    "Aktiviteten «{activity}» i tiltak {measure} «{title}» varer fra {firstDay} til {lastDay}, "
                            + "og hele aktiviteten er utenfor avtaleperioden {from}–{to}.",
                    "Aktiviteten «{activity}» i tiltak {measure} «{title}» varer frå {firstDay} til {lastDay}, "
                            + "og heile aktiviteten er utanfor avtaleperioden {from}–{to}.",
                    "Activity “{activity}” of measure {measure} “{title}” lasts from {firstDay} to {lastDay}, "
                            + "all of it outside the agreement period {from}–{to}.")
            .mend(
                    "Rett datoene, eller ta aktiviteten ut av planen og nevn den heller i omtalen av" + " tiltaket.",
                    "Rett datoane, eller ta aktiviteten ut av planen og nemn han heller i omtalen av" + " tiltaket.",
                    "Correct the dates, or take the activity out of the plan and mention it in the"
                            + " measure's description instead.");

    private static final Rule B17 = Rule.of("B17", Severity.ERROR)
            .citing(Letter.shall(1))
            .when(file -> linesOutside(file, BudgetLine::isState, placed -> placed.remark(BudgetLineMember.YEAR)))
            .summary(
                    "Statlige midler utenfor perioden",
                    "Statlege midlar utanfor perioden",
                    "The state's money outside the period")
            .asks(
                    "Planen viser hvordan tiltakene er finansiert i avtaleperioden, og statlige midler betales bare da.",
                    "Planen viser korleis tiltaka er finansierte i avtaleperioden, og statlege midlar vert berre betalte"
                            + " då.",
                    "The plan shows how the measures are funded in the agreement period, and the state's money is paid"
                            + " only then.")
            .wrong(
                    "Tiltak {measure} «{title}» har en linje på {amount} fra staten i {year}, "
                            + "utenfor avtaleperioden {from}–{to}.",
                    "Tiltak {measure} «{title}» har ei linje på {amount} frå staten i {year}, "
                            + "utanfor avtaleperioden {from}–{to}.",
                    "Measure {measure} “{title}” has a line of {amount} from the state in {year}, "
                            + "outside the agreement period {from}–{to}.")
            .mend(
                    "Flytt linjen til et år i perioden, eller ta den ut av planen og nevn den heller i"
                            + " omtalen av tiltaket.",
                    "Flytt linja til eit år i perioden, eller ta ho ut av planen og nemn ho heller i"
                            + " omtalen av tiltaket.",
                    "Move the line to a year of the period, or take it out of the plan and mention it in"
                            + " the measure's description instead.");

    private static Vector<Remark> linesOutside(
            CaseFile file, Predicate<BudgetLine> which, Function<PlacedLine, Remark> remark) {
        AgreementPeriod period = file.agreement().period();
        return file.lines()
                .filter(placed -> !period.contains(placed.line().year()) && which.test(placed.line()))
                .map(placed -> withPeriod(remark.apply(placed), file));
    }

    private static final Rule B25 = Rule.of("B25", Severity.ADVICE)
            .citing(Letter.shall(1))
            .when(file -> linesOutside(
                    file,
                    line -> !line.isState(),
                    placed -> placed.remark(BudgetLineMember.YEAR)
                            .with("source", file.parties().name(placed.line().source()))))
            .reading(LetterReadings.of(FixedReading.OUTSIDE_THE_PERIOD_IS_NO_FAULT))
            .summary("Egne midler utenfor perioden", "Eigne midlar utanfor perioden", "Own money outside the period")
            .asks(
                    "Planen viser hvordan tiltakene er finansiert i avtaleperioden; slik brevet er tolket her, er det"
                            + " ingen feil at andre enn staten bidrar før eller etter.",
                    "Planen viser korleis tiltaka er finansierte i avtaleperioden; slik brevet er tolka her, er det"
                            + " ingen feil at andre enn staten bidreg før eller etter.",
                    "The plan shows how the measures are funded in the agreement period; as the letter is read here, it"
                            + " is no error that others than the state contribute before or after.")
            .wrong(
                    "Tiltak {measure} «{title}» har en linje på {amount} fra {source} i {year}, utenfor avtaleperioden"
                            + " {from}–{to}. Den er ikke med i tabellene.",
                    "Tiltak {measure} «{title}» har ei linje på {amount} frå {source} i {year}, utanfor avtaleperioden"
                            + " {from}–{to}. Ho er ikkje med i tabellane.",
                    "Measure {measure} “{title}” has a line of {amount} from {source} in {year}, outside the agreement"
                            + " period {from}–{to}. It is not in the tables.")
            .mend(
                    "Rett året dersom det er feil. Er det rett, kan linjen stå.",
                    "Rett året dersom det er feil. Er det rett, kan linja stå.",
                    "Correct the year if it is wrong. If it is right, the line can stay.");

    private static final Rule B19 = Rule.of("B19", Severity.ADVICE)
            .citing(Letter.shall(1))
            .when(file -> activitiesOutside(file)
                    .reject(each -> each.isAllOutside(file.agreement().period()))
                    .map(each -> each.remark(file)))
            .summary(
                    "Aktivitet delvis utenfor perioden",
                    "Aktivitet delvis utanfor perioden",
                    "Activity partly outside the period")
            .asks(
                    "Planen handler om det som skal skje mens avtalen gjelder.",
                    "Planen handlar om det som skal skje medan avtalen gjeld.",
                    "The plan is about what is to happen while the agreement lasts.")
            .wrong(
                    "Aktiviteten «{activity}» i tiltak {measure} «{title}» varer fra {firstDay} til {lastDay}, "
                            + "og en del av den er utenfor avtaleperioden {from}–{to}.",
                    "Aktiviteten «{activity}» i tiltak {measure} «{title}» varer frå {firstDay} til {lastDay}, "
                            + "og ein del av han er utanfor avtaleperioden {from}–{to}.",
                    "Activity “{activity}” of measure {measure} “{title}” lasts from {firstDay} to {lastDay}, "
                            + "a part of it outside the agreement period {from}–{to}.")
            .mend(
                    "Rett datoene dersom de er feil. Er de rette, må det som skjer utenfor perioden, "
                            + "finansieres på annen måte.",
                    "Rett datoane dersom dei er feil. Er dei rette, må det som skjer utanfor perioden, "
                            + "finansierast på annan måte.",
                    "Correct the dates if they are wrong. If they are right, "
                            + "what is done outside the period needs other funding.");

    private record PlacedActivity(PlacedMeasure of, int index) {

        private Activity activity() {
            return of.measure().activities().get(index);
        }

        boolean isAllOutside(AgreementPeriod period) {
            return activity().to().getYear() < period.from()
                    || activity().from().getYear() > period.to();
        }

        Remark remark(CaseFile file) {
            Remark remark = of.remarkAt(of.place(MeasureMember.ACTIVITIES).at(index))
                    .about(activity())
                    .with("activity", activity().title())
                    .with("firstDay", Argument.date(activity().from()))
                    .with("lastDay", Argument.date(activity().to()));
            return withPeriod(remark, file);
        }
    }

    /** The activities of which some part falls outside the period. */
    private static Vector<PlacedActivity> activitiesOutside(CaseFile file) {
        AgreementPeriod period = file.agreement().period();
        return file.measures()
                .flatMap(placed -> Positions.where(
                                placed.measure().activities(), activity -> !isAllWithin(period, activity))
                        .map(index -> new PlacedActivity(placed, index)));
    }

    private static boolean isAllWithin(AgreementPeriod period, Activity activity) {
        return period.contains(activity.from().getYear())
                && period.contains(activity.to().getYear());
    }

    private static Remark withPeriod(Remark remark, CaseFile file) {
        AgreementPeriod period = file.agreement().period();
        return remark.with("from", period.from()).with("to", period.to());
    }

    static Vector<Rule> rules() {
        return Vector.of(A02, A03, B04, B17, B19, B25);
    }
}
