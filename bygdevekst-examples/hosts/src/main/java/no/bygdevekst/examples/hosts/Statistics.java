package no.bygdevekst.examples.hosts;

import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.forecast.WhatIf;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.SourceColumn;

/**
 * An analyst counts over a directory of plan documents, in one file: {@code java -cp bygdevekst.jar Statistics.java
 * DIRECTORY}.
 */
public final class Statistics {

    private static final PlanDocumentReader READER = PlanDocumentReader.standard();
    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final Spending SIXTY_PER_CENT = Spending.share(Share.ofPercent(60));

    private Statistics() {}

    /**
     * Prints how many plans there are, what they ask the state for, how many would lose money if only sixty per cent of
     * what is released were spent, and how often each rule finds something.
     *
     * @param arguments the directory
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            Vector<Validation<Problems, Evaluation>> read =
                    Vector.ofAll(files.parallel().map(Statistics::evaluate).toList());
            Vector<Evaluation> plans = read.flatMap(Validation::toOption);
            Map<String, Long> byRule = plans.flatMap(Evaluation::findings)
                    .toJavaStream()
                    .collect(Collectors.groupingBy(
                            finding -> finding.rule() + " " + finding.severity(), TreeMap::new, Collectors.counting()));
            System.out.println("plans " + plans.size() + ", unreadable " + (read.size() - plans.size())
                    + ", submittable " + plans.count(Evaluation::isSubmittable));
            System.out.println("asked of the state " + Nok.total(plans.map(Statistics::asked)));
            System.out.println("would lose money at 60 per cent "
                    + plans.flatMap(Evaluation::payments).count(Statistics::wouldLoseMoney));
            byRule.forEach((rule, count) -> System.out.println(rule + " " + count));
        }
    }

    private static Validation<Problems, Evaluation> evaluate(Path file) {
        try {
            return READER.read(Files.readAllBytes(file)).map(plan -> EVALUATOR.evaluate(plan.submission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean wouldLoseMoney(PaymentProjection stands) {
        return !WhatIf.of(stands, SIXTY_PER_CENT).lapses().isEmpty();
    }

    private static Nok asked(Evaluation evaluation) {
        return Nok.total(evaluation.wholePeriodBudget().total().amounts(SourceColumn.STATE));
    }
}
