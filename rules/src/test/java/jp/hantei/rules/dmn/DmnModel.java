package jp.hantei.rules.dmn;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;

/** A workbook's table as a DMN model, once for each hit policy it is to be looked at with. */
final class DmnModel {
    private final RuleWorkbook workbook;
    private final DecisionTable table;

    DmnModel(RuleWorkbook workbook) {
        this.workbook = workbook;
        this.table = workbook.tables().get(0);
    }

    /**
     * The table under one hit policy.
     *
     * @param policy DMN's name of it, also the name of the decision
     * @param outputs what each rule says
     * @param ranked the outputs, the first the most important
     */
    record View(String policy, List<String> outputs, List<String> ranked) {}

    String xml(List<View> views) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:small">
                """);
        for (Item item : items()) {
            xml.append(
                    "<itemDefinition name=\"t_%s\"><typeRef>%s</typeRef><allowedValues><text>%s</text></allowedValues></itemDefinition>%n"
                            .formatted(item.id(), item.codes() == null ? "number" : "string", escaped(allowed(item))));
            xml.append("<inputData id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"t_%1$s\"/></inputData>%n"
                    .formatted(item.id()));
        }
        views.forEach(view -> decision(view, xml));
        return xml.append("</definitions>").toString();
    }

    private List<Item> items() {
        return table.columns().stream()
                .map(column -> workbook.item(column.subject()).orElseThrow())
                .toList();
    }

    private static String allowed(Item item) {
        CodeList codes = item.codes();
        return codes == null ? "[" + item.min() + ".." + item.max() + "]" : quoted(codes.regularLabels());
    }

    private void decision(View view, StringBuilder xml) {
        String name = view.policy();
        xml.append(
                "<decision id=\"d_%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"string\"/>%n".formatted(name));
        items().forEach(item ->
                xml.append("<informationRequirement><requiredInput href=\"#%s\"/></informationRequirement>%n"
                        .formatted(item.id())));
        xml.append("<decisionTable id=\"%s\" hitPolicy=\"%s\">%n".formatted(name, name.replace('_', ' ')));
        items().forEach(item ->
                xml.append("<input><inputExpression typeRef=\"t_%1$s\"><text>%1$s</text></inputExpression></input>%n"
                        .formatted(item.id())));
        xml.append("<output typeRef=\"string\"><outputValues><text>%s</text></outputValues></output>%n"
                .formatted(escaped(quoted(view.ranked()))));
        for (int r = 0; r < table.rows().size(); r++) {
            rule(table.rows().get(r), view.outputs().get(r), xml);
        }
        xml.append("</decisionTable></decision>\n");
    }

    private void rule(DecisionTable.Row row, String output, StringBuilder xml) {
        Map<String, Condition> conditions =
                row.conditions().stream().collect(Collectors.toMap(Condition::subject, c -> c));
        xml.append("<rule>");
        for (Item item : items()) {
            Condition condition = conditions.get(item.id());
            xml.append("<inputEntry><text>%s</text></inputEntry>"
                    .formatted(condition == null ? "-" : escaped(cell(condition.test(), item))));
        }
        xml.append("<outputEntry><text>%s</text></outputEntry></rule>%n".formatted(escaped(quoted(List.of(output)))));
    }

    private static String cell(CellTest test, Item item) {
        if (test instanceof CellTest.OneOf labels) {
            return quoted(item.codeList().orElseThrow().regularLabels().stream()
                    .filter(labels.labels()::contains)
                    .toList());
        }
        return ((CellTest.InRange) test)
                .intervals().stream().map(DmnModel::interval).collect(Collectors.joining(", "));
    }

    private static String interval(Interval interval) {
        String low = number(interval.low());
        String high = number(interval.high());
        if (interval.low() == interval.high() && interval.lowIncluded() && interval.highIncluded()) {
            return low;
        }
        if (Double.isInfinite(interval.high())) {
            return (interval.lowIncluded() ? ">=" : ">") + low;
        }
        if (Double.isInfinite(interval.low())) {
            return (interval.highIncluded() ? "<=" : "<") + high;
        }
        return (interval.lowIncluded() ? "[" : "(") + low + ".." + high + (interval.highIncluded() ? "]" : ")");
    }

    private static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static String quoted(List<String> labels) {
        return labels.stream().map(label -> '"' + label + '"').collect(Collectors.joining(", "));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
