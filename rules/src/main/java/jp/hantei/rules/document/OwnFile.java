package jp.hantei.rules.document;

import java.util.stream.Stream;
import jp.hantei.rules.model.DecisionTable.Kind;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;

/** Which of the files of a loaded workbook is the workbook itself; the others are shared blocks. */
final class OwnFile {
    private OwnFile() {}

    /** Only the workbook itself has tests and a diagnosis; empty when it has neither. */
    static String of(RuleWorkbook workbook) {
        Stream<Place> tests = workbook.tests().stream().flatMap(test -> test.places().values().stream());
        Stream<Place> diagnosis = workbook.tables(Kind.DIAGNOSIS).stream().map(table -> table.place());
        return Stream.concat(tests, diagnosis).map(Place::file).findFirst().orElse("");
    }
}
