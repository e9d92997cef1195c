package no.bygdevekst.json;

/** One object of each kind, with every member, in canonical form. */
final class Samples {

    static final String REFERENCE = "{\"system\":\"arkiv\",\"id\":\"2024/17\"}";

    static final String PERIOD = "{\"from\":2025,\"to\":2027}";

    static final String MUNICIPALITY =
            "{\"number\":\"5540\",\"name\":\"Kåfjord\",\"organizationNumber\":\"940363586\"}";

    static final String PARTNER = "{\"id\":\"husbanken\",\"name\":\"Husbanken\",\"kind\":\"STATE_AGENCY\","
            + "\"organizationNumber\":\"942114184\",\"invited\":true}";

    static final String SUB_GOAL =
            "{\"id\":\"D1\",\"title\":\"Variert botilbud\",\"goals\":[\"SETTLEMENT\",\"LABOUR\"],"
                    + "\"description\":\"Boliger til leie.\"}";

    static final String STATE_GRANT = "{\"appropriationYear\":2025,\"amount\":16000000}";

    static final String NOTE = "{\"title\":\"Organisering\",\"text\":\"\"}";

    static final String AGREEMENT = "{\"id\":\"nord-troms\",\"pilot\":\"Nord-Troms\",\"period\":" + PERIOD
            + ",\"signedOn\":\"2025-05-28\",\"municipalities\":[" + MUNICIPALITY + "],\"partners\":[" + PARTNER
            + "],\"subGoals\":[" + SUB_GOAL + "],\"stateGrants\":[" + STATE_GRANT
            + "],\"phaseOne\":2000000.50,\"recipient\":\"municipality:5540\""
            + ",\"references\":[" + REFERENCE
            + "]}";

    static final String ACTIVITY = "{\"title\":\"Kartlegging\",\"from\":\"2025-03-01\",\"to\":\"2025-03-01\"}";

    static final String EXCEPTION =
            "{\"ground\":\"INTERMUNICIPAL_SERVICE_DEVELOPMENT\",\"justification\":\"Felles vakt.\"}";

    static final String MONEY_LINE = "{\"year\":2025,\"source\":\"state\",\"spentBy\":\"municipality:5540\","
            + "\"use\":\"STATUTORY_TASK\",\"amount\":812500.50,\"appropriationYear\":2025,\"description\":\"Vakt\",\"exception\":"
            + EXCEPTION
            + "}";

    static final String HOURS_LINE = "{\"year\":2025,\"source\":\"municipality:5540\",\"use\":\"PERSONNEL\","
            + "\"hours\":37.50,\"hourlyRate\":650}";

    static final String IN_KIND_LINE = "{\"year\":2025,\"source\":\"municipality:5540\",\"use\":\"EQUIPMENT\","
            + "\"amount\":40000,\"inKind\":true}";

    static final String CRITERIA =
            "{\"newSolution\":\"Ny.\",\"localAdaptation\":\"Her.\",\"transferValue\":\"For andre.\"}";

    static final String SCHEME = "{\"administeredBy\":\"municipality:5540\",\"targetGroup\":\"a\","
            + "\"goalCriteria\":\"b\",\"awardCriteria\":\"c\",\"announcement\":\"d\",\"applicationProcessing\":\"e\","
            + "\"reporting\":\"f\",\"followUp\":\"g\",\"rules\":\"h\",\"recipients\":[\"PERSONS\",\"BUSINESSES\"]}";

    static final String SAMI_INTERESTS = "{\"affected\":false,\"dialogue\":\"Sametinget er spurt.\"}";

    static final String MEASURE = "{\"id\":\"T1\",\"title\":\"Boliger til leie\",\"description\":\"Om dem.\","
            + "\"subGoals\":[\"D1\"],\"purposes\":[\"COOPERATION_MODELS\"],\"responsible\":\"municipality:5540\","
            + "\"participants\":[\"partner:husbanken\"],\"agreedBy\":[\"municipality:5540\",\"state\"],"
            + "\"locations\":[\"5540\"],\"estimatedCost\":4500000,\"criteria\":" + CRITERIA + ",\"activities\":["
            + ACTIVITY + "],\"budget\":[" + MONEY_LINE + "," + HOURS_LINE + "," + IN_KIND_LINE
            + "],\"thirdPartyScheme\":" + SCHEME
            + ",\"samiInterests\":" + SAMI_INTERESTS + ",\"changeNote\":\"Ny pris.\",\"notes\":[" + NOTE
            + "],\"references\":[" + REFERENCE
            + "]}";

    static final String DECISION = "{\"body\":\"Kommunestyret\",\"reference\":\"12/25\",\"decidedOn\":\"2025-06-12\"}";

    static final String SIGNATURE = "{\"party\":\"municipality:5540\",\"name\":\"Kari Døme\",\"role\":\"ordfører\","
            + "\"signedOn\":\"2025-06-12\",\"decision\":" + DECISION + "}";

    static final String APPROVED_GRANT = "{\"year\":2025,\"appropriationYear\":2025,\"amount\":0}";

    static final String PLAN = "{\"year\":2025,\"revision\":1,\"submittedOn\":\"2025-06-15\","
            + "\"approvedOn\":\"2025-06-20\",\"approvalConditions\":[\"At alle skriver under.\"],"
            + "\"approvedGrants\":[" + APPROVED_GRANT + "],"
            + "\"preparedBy\":[\"municipality:5540\"],\"steeringGroup\":[\"municipality:5540\"],"
            + "\"contributionsClarified\":[\"partner:husbanken\"],\"measures\":[" + MEASURE + "],\"signatures\":["
            + SIGNATURE + "],\"notes\":[" + NOTE + "],\"references\":[" + REFERENCE + "]}";

    static final String REPORT =
            "{\"year\":2025,\"reportedOn\":\"2025-11-20\",\"spentToDate\":4500000," + "\"summary\":\"I rute.\"}";

    static final String PAYMENT = "{\"paidOn\":\"2025-03-01\",\"amount\":-4500000.50,\"reference\":\"bilag 7\","
            + "\"note\":\"Betalt tilbake.\"}";

    static final String DOCUMENT = "{\"format\":\"bygdevekst-plan/1\",\"agreement\":" + AGREEMENT + ",\"plan\":" + PLAN
            + ",\"previousPlan\":" + PLAN + ",\"progressReports\":[" + REPORT + "],\"payments\":[" + PAYMENT + "]}";

    private Samples() {}
}
