package no.bygdevekst.agreement;

import io.vavr.control.Validation;
import no.bygdevekst.text.Labels;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** What a partner is (<i>type samarbeidspart</i>). */
public enum PartnerKind implements Term {
    /** A county authority (<i>fylkeskommune</i>). */
    COUNTY_AUTHORITY(Text.of("fylkeskommune", "fylkeskommune", "county authority")),
    /** A county governor (<i>statsforvalter</i>). */
    COUNTY_GOVERNOR(Text.of("statsforvalter", "statsforvaltar", "county governor")),
    /** An agency of the state, or a ministry other than the one that gives the grant. */
    STATE_AGENCY(Text.of("statlig etat", "statleg etat", "state agency")),
    /** The Sámi Parliament (<i>Sametinget</i>). */
    SAMI_PARLIAMENT(Text.of("Sametinget", "Sametinget", "the Sámi Parliament")),
    /** The ministry that gives the grant, and no other. */
    MINISTRY(Text.of("departementet", "departementet", "the ministry")),
    /** The competence centre for district development (<i>Distriktssenteret</i>). */
    DISTRICT_CENTRE(Text.of("Distriktssenteret", "Distriktssenteret", "the District Centre")),
    /** A university, college or research institute. */
    RESEARCH(Text.of("forskningsmiljø", "forskingsmiljø", "research institution")),
    /** A business or another private party, owned by others than one municipality. */
    PRIVATE(Text.of("privat aktør", "privat aktør", "private party")),
    /** A voluntary organization. */
    VOLUNTARY(Text.of("frivillig organisasjon", "frivillig organisasjon", "voluntary organization")),
    /** A municipality outside the pilot. */
    MUNICIPALITY(Text.of("kommune utenfor piloten", "kommune utanfor piloten", "municipality outside the pilot")),
    /** A regional council, or another body that municipalities own together (<i>interkommunalt organ</i>). */
    INTERMUNICIPAL(Text.of("interkommunalt organ", "interkommunalt organ", "intermunicipal body")),
    /** Any other, also a company that one municipality owns. */
    OTHER(Text.of("annen aktør", "annan aktør", "other party"));

    private final Text text;

    PartnerKind(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The constant that somebody has typed or chosen, or which ones there are.
     *
     * @param text a label, of any of the languages, or the name of a constant, with any space around it
     * @param language which language's labels count first, and in which it is answered
     * @return the constant, or a message with the labels
     */
    public static Validation<String, PartnerKind> check(String text, Language language) {
        return Labels.check(values(), text, language);
    }
}
