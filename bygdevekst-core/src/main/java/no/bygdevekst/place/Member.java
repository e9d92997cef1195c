package no.bygdevekst.place;

import no.bygdevekst.text.ConstantName;
import no.bygdevekst.text.Given;

/**
 * A named part of an object of the plan document (<i>felt</i>), such as {@code measures} of a plan.
 *
 * <p>There is an enumeration for each object; its constants stand in the canonical order of the format. What is in none
 * of them is a {@link ForeignMember}.
 */
public sealed interface Member {

    /**
     * The constant's name; of a foreign member as it is written.
     *
     * @return such as {@code ORGANIZATION_NUMBER}
     */
    String name();

    /**
     * Where the member stands among those of its object.
     *
     * @return from 0
     */
    int ordinal();

    /**
     * The member's name in the document: the constant's in lowerCamelCase.
     *
     * @return such as {@code organizationNumber}
     */
    default String inDocument() {
        return ConstantName.lowerCamelCase(name());
    }

    /** The members of the whole document. */
    enum DocumentMember implements Member {
        /** {@code format}. */
        FORMAT,
        /** {@code agreement}. */
        AGREEMENT,
        /** {@code plan}. */
        PLAN,
        /** {@code previousPlan}. */
        PREVIOUS_PLAN,
        /** {@code progressReports}. */
        PROGRESS_REPORTS,
        /** {@code payments}. */
        PAYMENTS
    }

    /** The members of an agreement. */
    enum AgreementMember implements Member {
        /** {@code id}. */
        ID,
        /** {@code pilot}. */
        PILOT,
        /** {@code period}. */
        PERIOD,
        /** {@code signedOn}. */
        SIGNED_ON,
        /** {@code municipalities}. */
        MUNICIPALITIES,
        /** {@code partners}. */
        PARTNERS,
        /** {@code subGoals}. */
        SUB_GOALS,
        /** {@code stateGrants}. */
        STATE_GRANTS,
        /** {@code phaseOne}. */
        PHASE_ONE,
        /** {@code recipient}. */
        RECIPIENT,
        /** {@code references}. */
        REFERENCES
    }

    /** The members of a period. */
    enum PeriodMember implements Member {
        /** {@code from}. */
        FROM,
        /** {@code to}. */
        TO
    }

    /** The members of a municipality. */
    enum MunicipalityMember implements Member {
        /** {@code number}. */
        NUMBER,
        /** {@code name}. */
        NAME,
        /** {@code organizationNumber}. */
        ORGANIZATION_NUMBER
    }

    /** The members of a partner. */
    enum PartnerMember implements Member {
        /** {@code id}. */
        ID,
        /** {@code name}. */
        NAME,
        /** {@code kind}. */
        KIND,
        /** {@code organizationNumber}. */
        ORGANIZATION_NUMBER,
        /** {@code invited}. */
        INVITED
    }

    /** The members of a sub-goal. */
    enum SubGoalMember implements Member {
        /** {@code id}. */
        ID,
        /** {@code title}. */
        TITLE,
        /** {@code goals}. */
        GOALS,
        /** {@code description}. */
        DESCRIPTION
    }

    /** The members of a state grant. */
    enum StateGrantMember implements Member {
        /** {@code appropriationYear}. */
        APPROPRIATION_YEAR,
        /** {@code amount}. */
        AMOUNT
    }

    /** The members of a reference. */
    enum ReferenceMember implements Member {
        /** {@code system}. */
        SYSTEM,
        /** {@code id}. */
        ID
    }

    /** The members of an action plan. */
    enum PlanMember implements Member {
        /** {@code year}. */
        YEAR,
        /** {@code revision}. */
        REVISION,
        /** {@code submittedOn}. */
        SUBMITTED_ON,
        /** {@code approvedOn}. */
        APPROVED_ON,
        /** {@code approvalConditions}. */
        APPROVAL_CONDITIONS,
        /** {@code approvedGrants}. */
        APPROVED_GRANTS,
        /** {@code preparedBy}. */
        PREPARED_BY,
        /** {@code steeringGroup}. */
        STEERING_GROUP,
        /** {@code contributionsClarified}. */
        CONTRIBUTIONS_CLARIFIED,
        /** {@code measures}. */
        MEASURES,
        /** {@code signatures}. */
        SIGNATURES,
        /** {@code notes}. */
        NOTES,
        /** {@code references}. */
        REFERENCES
    }

    /** The members of an approved grant. */
    enum ApprovedGrantMember implements Member {
        /** {@code year}. */
        YEAR,
        /** {@code appropriationYear}. */
        APPROPRIATION_YEAR,
        /** {@code amount}. */
        AMOUNT
    }

    /** The members of a note. */
    enum NoteMember implements Member {
        /** {@code title}. */
        TITLE,
        /** {@code text}. */
        TEXT
    }

    /** The members of a signature. */
    enum SignatureMember implements Member {
        /** {@code party}. */
        PARTY,
        /** {@code name}. */
        NAME,
        /** {@code role}. */
        ROLE,
        /** {@code signedOn}. */
        SIGNED_ON,
        /** {@code decision}. */
        DECISION
    }

    /** The members of a decision. */
    enum DecisionMember implements Member {
        /** {@code body}. */
        BODY,
        /** {@code reference}. */
        REFERENCE,
        /** {@code decidedOn}. */
        DECIDED_ON
    }

    /** The members of a measure. */
    enum MeasureMember implements Member {
        /** {@code id}. */
        ID,
        /** {@code title}. */
        TITLE,
        /** {@code description}. */
        DESCRIPTION,
        /** {@code subGoals}. */
        SUB_GOALS,
        /** {@code purposes}. */
        PURPOSES,
        /** {@code responsible}. */
        RESPONSIBLE,
        /** {@code participants}. */
        PARTICIPANTS,
        /** {@code agreedBy}. */
        AGREED_BY,
        /** {@code locations}. */
        LOCATIONS,
        /** {@code estimatedCost}. */
        ESTIMATED_COST,
        /** {@code criteria}. */
        CRITERIA,
        /** {@code activities}. */
        ACTIVITIES,
        /** {@code budget}. */
        BUDGET,
        /** {@code thirdPartyScheme}. */
        THIRD_PARTY_SCHEME,
        /** {@code samiInterests}. */
        SAMI_INTERESTS,
        /** {@code changeNote}. */
        CHANGE_NOTE,
        /** {@code notes}. */
        NOTES,
        /** {@code references}. */
        REFERENCES
    }

    /** The members of a measure's criteria. */
    enum CriteriaMember implements Member {
        /** {@code newSolution}. */
        NEW_SOLUTION,
        /** {@code localAdaptation}. */
        LOCAL_ADAPTATION,
        /** {@code transferValue}. */
        TRANSFER_VALUE
    }

    /** The members of an activity. */
    enum ActivityMember implements Member {
        /** {@code title}. */
        TITLE,
        /** {@code from}. */
        FROM,
        /** {@code to}. */
        TO
    }

    /** The members of a budget line. */
    enum BudgetLineMember implements Member {
        /** {@code year}. */
        YEAR,
        /** {@code source}. */
        SOURCE,
        /** {@code spentBy}. */
        SPENT_BY,
        /** {@code use}. */
        USE,
        /** {@code amount}. */
        AMOUNT,
        /** {@code hours}. */
        HOURS,
        /** {@code hourlyRate}. */
        HOURLY_RATE,
        /** {@code inKind}. */
        IN_KIND,
        /** {@code appropriationYear}. */
        APPROPRIATION_YEAR,
        /** {@code description}. */
        DESCRIPTION,
        /** {@code exception}. */
        EXCEPTION
    }

    /** The members of an exception. */
    enum ExceptionMember implements Member {
        /** {@code ground}. */
        GROUND,
        /** {@code justification}. */
        JUSTIFICATION
    }

    /** The members of a third-party grant scheme. */
    enum SchemeMember implements Member {
        /** {@code administeredBy}. */
        ADMINISTERED_BY,
        /** {@code targetGroup}. */
        TARGET_GROUP,
        /** {@code goalCriteria}. */
        GOAL_CRITERIA,
        /** {@code awardCriteria}. */
        AWARD_CRITERIA,
        /** {@code announcement}. */
        ANNOUNCEMENT,
        /** {@code applicationProcessing}. */
        APPLICATION_PROCESSING,
        /** {@code reporting}. */
        REPORTING,
        /** {@code followUp}. */
        FOLLOW_UP,
        /** {@code rules}. */
        RULES,
        /** {@code recipients}. */
        RECIPIENTS
    }

    /** The members of a measure's Sámi interests. */
    enum SamiInterestsMember implements Member {
        /** {@code affected}. */
        AFFECTED,
        /** {@code dialogue}. */
        DIALOGUE
    }

    /** The members of a progress report. */
    enum ProgressReportMember implements Member {
        /** {@code year}. */
        YEAR,
        /** {@code reportedOn}. */
        REPORTED_ON,
        /** {@code spentToDate}. */
        SPENT_TO_DATE,
        /** {@code summary}. */
        SUMMARY
    }

    /** The members of a payment. */
    enum PaymentMember implements Member {
        /** {@code paidOn}. */
        PAID_ON,
        /** {@code amount}. */
        AMOUNT,
        /** {@code reference}. */
        REFERENCE,
        /** {@code note}. */
        NOTE
    }

    /**
     * A member that the format does not know, or of an object that is no part of a plan document (<i>fremmed felt</i>),
     * such as {@code colour}.
     *
     * @param name its name, as it is written
     * @param ordinal where it stands among those of its object, from 0; {@code Integer.MAX_VALUE}, after all others,
     *     where the object does not know it
     */
    record ForeignMember(String name, int ordinal) implements Member {

        /**
         * Refuses null.
         *
         * @param name its name, as it is written
         * @param ordinal where it stands among those of its object
         */
        public ForeignMember {
            Given.value("name", name);
        }

        /**
         * A member that its object does not know.
         *
         * @param name its name, as it is written
         */
        public ForeignMember(String name) {
            this(name, Integer.MAX_VALUE);
        }

        @Override
        public String inDocument() {
            return name;
        }
    }
}
