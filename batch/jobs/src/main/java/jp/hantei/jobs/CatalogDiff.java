package jp.hantei.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hantei.rules.difference.CellChange;
import jp.hantei.rules.difference.CellDifference;
import jp.hantei.rules.difference.SemanticDifference;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.workbook.RawWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what an edit of a workbook changes. */
@Command(
        name = "diff",
        description = "2つのブックの違い (differences of two workbooks)",
        footer = {"", "終了コード: 0 違いなし、1 違いあり、2 使い方の誤りか読めないブック"},
        mixinStandardHelpOptions = true)
final class CatalogDiff implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "前のブック。ファイル、又はカタログの 006@2024-04")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "後のブック。同じ")
    private String after = "";

    @Option(names = "--json", description = "JSON で出力")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<CellChange> cells = CellDifference.between(read(before), read(after));
        // equal texts may include different shared blocks
        Optional<SemanticDifference> meaning = meaning();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("cells", cells.stream().map(CatalogDiff::fields).toList());
            meaning.ifPresent(difference -> fields.put("meaning", MeaningText.fields(difference)));
            out.println(Json.pretty(fields));
        } else {
            cells.forEach(out::println);
            out.println(cells.isEmpty() ? "セルの違いはありません。" : "セルの違い " + cells.size() + " 件");
            meaning.ifPresentOrElse(
                    difference -> MeaningText.print(difference, out),
                    () -> out.println("誤りのあるブックなので、意味の違いは調べていません。catalog check で直してください。"));
        }
        boolean same = cells.isEmpty()
                && meaning.map(difference -> difference.changes().isEmpty()).orElse(true);
        return same ? Exit.OK : Exit.FINDINGS;
    }

    /** Empty when one of the two has errors. */
    private Optional<SemanticDifference> meaning() throws IOException {
        try {
            Problems problems = new Problems();
            Optional<RuleWorkbook> was = WorkbookFileOrPack.load(List.of(before), catalog, problems);
            Optional<RuleWorkbook> is = WorkbookFileOrPack.load(List.of(after), catalog, problems);
            if (was.isEmpty() || is.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(SemanticDifference.between(RuleProgram.of(was.get()), RuleProgram.of(is.get())));
        } catch (WorkbookException circle) {
            return Optional.empty();
        }
    }

    private RawWorkbook read(String argument) throws IOException {
        try {
            Problems problems = new Problems();
            RawWorkbook raw = WorkbookFileOrPack.raw(argument, catalog, problems);
            problems.throwIfErrors();
            return raw;
        } catch (WorkbookException e) {
            // what was not read can't be compared
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> fields(CellChange change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("part", change.part().name());
        fields.put("kind", change.kind().name());
        fields.put("sheet", change.sheet());
        fields.put("row", change.row());
        fields.put("column", change.column());
        fields.put("cellBefore", cell(change.placeBefore()));
        fields.put("cellAfter", cell(change.placeAfter()));
        fields.put("before", change.before());
        fields.put("after", change.after());
        return fields;
    }

    private static @Nullable String cell(@Nullable Place place) {
        return place == null ? null : place.cell();
    }
}
