package jp.hantei.web.workbook;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.hantei.rules.difference.CellChange;
import jp.hantei.rules.difference.SemanticDifference;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.verify.FindingKind.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The page of a checked workbook.
 *
 * @param token names the upload
 * @param file its name
 * @param cover its cover, null when it could not be read
 * @param figures the cards
 * @param open findings to mend and to look at, worst first, kind by kind
 * @param accepted findings that the authors accept
 * @param skipped what was not checked, and why
 * @param more problems besides those that are listed
 * @param baseline the version in the catalog, null when there is none
 * @param changes the first cell changes against it
 * @param meaning whose result they change, null when that was not looked at
 * @param readable whether there is a twin to take
 * @param complete whether there are rules to read as a document
 */
record ResultView(
        UUID token,
        String file,
        @Nullable Cover cover,
        Figures figures,
        List<FindingGroup> open,
        List<FindingView> accepted,
        List<FindingView> skipped,
        int more,
        @Nullable Baseline baseline,
        List<ChangeView> changes,
        @Nullable SemanticDifference meaning,
        boolean readable,
        boolean complete) {
    /** Nobody reads more on a page; the command line shows all. */
    private static final int MOST_CHANGES = 200;

    /** A cell change with its place as people say it. */
    record ChangeView(String cell, CellChange change) {}

    static ResultView of(CheckedUpload checked) {
        Baseline baseline = checked.baseline().orElse(null);
        return new ResultView(
                checked.token(),
                checked.upload().name(),
                checked.workbook().cover().orElse(null),
                checked.figures(),
                FindingGroup.of(listed(checked, f -> f.finding().open())),
                listed(checked, f -> f.finding().accepted() != null),
                listed(
                        checked,
                        f -> f.finding().kind().grade() == Grade.SKIPPED
                                && f.finding().accepted() == null),
                checked.workbook().more(),
                baseline,
                baseline == null
                        ? List.of()
                        : baseline.cells().stream()
                                .limit(MOST_CHANGES)
                                .map(c -> new ChangeView(FindingView.cell(c.place()), c))
                                .toList(),
                baseline == null ? null : baseline.meaning().orElse(null),
                checked.workbook().raw().isPresent(),
                checked.workbook().rules().isPresent());
    }

    private static List<FindingView> listed(CheckedUpload checked, Predicate<FindingView> which) {
        return IntStream.range(0, checked.workbook().findings().size())
                .mapToObj(index -> FindingView.of(checked, index))
                .filter(which)
                .toList();
    }
}
