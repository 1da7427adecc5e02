package jp.hantei.rules.cells;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;

/** Tells the cells of a workbook's own sheets from those of the common blocks that it includes. */
public final class OwnSheets implements Predicate<Place> {
    private final String file;

    private OwnSheets(String file) {
        this.file = file;
    }

    /** By the file of its test cases, which never come from a block; without any by its last sheet, as blocks come first. */
    public static OwnSheets of(RuleWorkbook workbook) {
        return new OwnSheets(Stream.of(
                        workbook.tests().stream().flatMap(test -> test.places().values().stream()),
                        last(workbook.tables()).map(table -> table.place()),
                        last(workbook.criteria()).map(criterion -> criterion.place()),
                        last(workbook.derived()).map(derived -> derived.place()),
                        last(workbook.items()).map(item -> item.place()))
                .flatMap(places -> places.limit(1))
                .map(Place::file)
                .findFirst()
                .orElse(""));
    }

    private static <T> Stream<T> last(List<T> list) {
        return list.isEmpty() ? Stream.empty() : Stream.of(list.get(list.size() - 1));
    }

    /** File name of the workbook itself, e.g. {@code 2024-04.xlsx}. */
    public String file() {
        return file;
    }

    @Override
    public boolean test(Place place) {
        return place.file().equals(file);
    }
}
