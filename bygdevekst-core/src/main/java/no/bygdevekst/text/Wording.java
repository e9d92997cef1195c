package no.bygdevekst.text;

/**
 * What is wrong in a case, and what to do about it (<i>ordlyd</i>), such as "The previous plan, for {year}, is not yet
 * approved." and "Attach the last plan that was approved."; written once for all who have to say it.
 *
 * @param wrong what is wrong
 * @param mend what to do about it
 */
public record Wording(Template wrong, Template mend) {

    /**
     * Takes both.
     *
     * @param wrong what is wrong
     * @param mend what to do about it
     */
    public Wording {
        Given.value("wrong", wrong);
        Given.value("mend", mend);
    }

    /**
     * Says what is wrong.
     *
     * @param bokmal in bokmål
     * @param nynorsk in nynorsk
     * @param english in English
     * @return what lacks only what to do about it
     * @throws IllegalArgumentException if a text is blank or the names differ between languages
     */
    public static LacksMend wrong(String bokmal, String nynorsk, String english) {
        return new LacksMend(Template.of(bokmal, nynorsk, english));
    }

    /**
     * Both with their arguments.
     *
     * @param arguments what the templates name, and nothing else
     * @return a text for a planner
     * @throws IllegalArgumentException if the arguments are not those that are named
     */
    public Phrase with(Arguments arguments) {
        Given.value("arguments", arguments);
        return new Phrase(wrong.and(mend), arguments);
    }

    /**
     * A wording that lacks only what to do about it (<i>ordlyd uten råd</i>).
     *
     * @param wrong what is wrong
     */
    public record LacksMend(Template wrong) {

        /**
         * Takes it.
         *
         * @param wrong what is wrong
         */
        public LacksMend {
            Given.value("wrong", wrong);
        }

        /**
         * Says what to do about it.
         *
         * @param bokmal in bokmål
         * @param nynorsk in nynorsk
         * @param english in English
         * @return the wording
         * @throws IllegalArgumentException if a text is blank or the names differ between languages
         */
        public Wording mend(String bokmal, String nynorsk, String english) {
            return new Wording(wrong, Template.of(bokmal, nynorsk, english));
        }
    }
}
