package no.bygdevekst.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table: which benchmark stands beside which, and how near it is to come. */
final class Table {

    private final Map<String, Cost> costs;
    private final List<Row> rows = new ArrayList<>();

    private Table(Map<String, Cost> costs) {
        this.costs = costs;
    }

    /** The rows of what was measured; what was not is left out. */
    static String of(Map<String, Cost> costs) {
        Table table = new Table(costs);
        table.addDocuments();
        table.addArithmetic();
        table.addWhole();
        table.addPrograms();
        return table.rows.stream().map(Row::markdown).collect(Collectors.joining("", Row.HEAD, ""));
    }

    private void addDocuments() {
        add("read a plan", "ReadBenchmark.library", "token scan", "ReadBenchmark.tokenScan", 2.2);
        add("", "ReadBenchmark.library", "token scan with texts", "ReadBenchmark.tokenScanWithTexts", 1.43);
        add("", "ReadBenchmark.library", "data binding", "ReadBenchmark.dataBinding", 0.9);
        add("write a plan", "WriteBenchmark.library", "data binding", "WriteBenchmark.dataBinding", 1);
        add(
                "write an evaluation",
                "EvaluationWriteBenchmark.library",
                "data binding",
                "EvaluationWriteBenchmark.dataBinding",
                1);
        add("all rules", "RuleBenchmark.library", "Hibernate Validator", "RuleBenchmark.hibernateValidator", 1);
    }

    private void addArithmetic() {
        add("payment plan", "PaymentBenchmark.library", "by hand", "PaymentBenchmark.byHand", 4);
        add("add and compare", "AddBenchmark.library", "`long`", "AddBenchmark.longArithmetic", 1.5);
        add("", "AddBenchmark.library", "Joda-Money", "AddBenchmark.jodaMoney", 0.2);
        add("", "AddBenchmark.library", "Moneta", "AddBenchmark.moneta", 0.2);
        add("sum, `Nok.total`", "SumBenchmark.library", "`long`", "SumBenchmark.longArithmetic", 1.5);
        add("", "SumBenchmark.library", "Joda-Money", "SumBenchmark.jodaMoney", 0.2);
        add("", "SumBenchmark.library", "Moneta", "SumBenchmark.moneta", 0.2);
        add("sum, `plus` after `plus`", "SumBenchmark.libraryOneByOne", "`long`", "SumBenchmark.longArithmetic", 1.5);
        for (int weights : List.of(10, 1_000, 100_000)) {
            add(
                    "apportion over " + weights,
                    "ApportionmentBenchmark.library:" + weights,
                    "by hand",
                    "ApportionmentBenchmark.byHand:" + weights,
                    1.5);
        }
    }

    private void addWhole() {
        add("everything for a plan", "WholeBenchmark.library", "binding, validator, sums", "WholeBenchmark.peer", 1);
        add("", cost("WholeBenchmark.library"), "scan and write", cost("WholeBenchmark.scanAndWrite"), new Aim(3.5, 5));
        for (int measures : List.of(100, 1_000, 10_000)) {
            add(
                    "a measure of " + measures,
                    cost("GrowthBenchmark.library:" + measures).stream()
                            .map(cost -> cost.per(measures))
                            .toList(),
                    "a measure of 10",
                    cost("GrowthBenchmark.library:10").stream()
                            .map(cost -> cost.per(10))
                            .toList(),
                    Aim.of(1.3));
        }
    }

    private void addPrograms() {
        add("many plans, two threads", "ManyPlans:2", "one thread", "ManyPlans:1", 1 / 1.75);
        add("the first 1000 plans in a JVM", "FirstPlans:library", "binding, validator, sums", "FirstPlans:peer", 1);
        add("first evaluation in a JVM", "FirstEvaluation", "a JVM that parses", "FirstParse", 1.8);
    }

    private void add(String what, String library, String beside, String peer, double most) {
        add(what, cost(library), beside, cost(peer), Aim.of(most));
    }

    private void add(String what, List<Cost> library, String beside, List<Cost> peer, Aim aim) {
        if (!library.isEmpty() && !peer.isEmpty()) {
            rows.add(new Row(what, library.get(0), beside, peer.get(0), aim));
        }
    }

    private List<Cost> cost(String name) {
        return costs.containsKey(name) ? List.of(costs.get(name)) : List.of();
    }
}
