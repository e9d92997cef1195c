package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.ProgressReportMember;
import no.bygdevekst.plan.ProgressReport;

/** A progress report. */
final class ProgressReportCodec {

    static final ObjectCodec<ProgressReport, ProgressReport.Builder> CODEC = new ObjectCodecBuilder<
                    ProgressReport, ProgressReport.Builder>(ProgressReportMember.values(), ProgressReport::builder)
            .required(ProgressReportMember.YEAR, Numbers.YEAR, ProgressReport::year, ProgressReport.Builder::year)
            .required(
                    ProgressReportMember.REPORTED_ON,
                    Dates.DATE,
                    ProgressReport::reportedOn,
                    ProgressReport.Builder::reportedOn)
            .required(
                    ProgressReportMember.SPENT_TO_DATE,
                    Numbers.AMOUNT,
                    ProgressReport::spentToDate,
                    ProgressReport.Builder::spentToDate)
            .optional(
                    ProgressReportMember.SUMMARY,
                    Strings.TEXT,
                    ProgressReport::summary,
                    ProgressReport.Builder::summary)
            .build(ProgressReport.Builder::build);

    private ProgressReportCodec() {}
}
