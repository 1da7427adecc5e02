package jp.hantei.rules.defects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.workbook.RawWorkbook;

/**
 * One line of {@code defects/defects.tsv}.
 *
 * @param line its number in the file
 * @param what what somebody did wrong
 * @param workbook disease or common block
 * @param edit how
 * @param kind what must be found
 * @param cell where, as a {@link Spot}
 * @param follows what the defect may entail elsewhere: {@code KIND@sheet}, {@code KIND@} (the file), {@code KIND@SPOT}, or
 *     {@code KIND@same} (the same cell); failing tests may always follow
 */
record Defect(
        int line, String what, String workbook, String edit, FindingKind kind, String cell, List<String> follows) {
    private static final Path FILE = Path.of("src", "test", "resources", "defects", "defects.tsv");

    static List<Defect> all() {
        try {
            List<String> lines = Files.readAllLines(FILE);
            return IntStream.range(0, lines.size())
                    .filter(i -> !lines.get(i).startsWith("#"))
                    .mapToObj(i -> read(i + 1, lines.get(i).split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Defect read(int line, String[] cells) {
        List<String> follows = cells[5].isEmpty() ? List.of() : List.of(cells[5].split(";"));
        return new Defect(line, cells[0], cells[1], cells[2], FindingKind.valueOf(cells[3]), cells[4], follows);
    }

    String sheet() {
        return Spot.of(cell).sheet();
    }

    Place place(RawWorkbook raw) {
        return Spot.of(cell).place(raw);
    }

    boolean isIt(Finding finding, RawWorkbook raw) {
        return finding.kind() == kind && finding.place().equals(place(raw));
    }

    /** Whether a finding elsewhere is what the defect entails. */
    boolean entails(Finding finding, RawWorkbook raw) {
        return finding.kind() == FindingKind.FAILING_TEST
                || follows.stream().anyMatch(follow -> {
                    int at = follow.indexOf('@');
                    String where = follow.substring(at + 1);
                    boolean there = where.equals("same")
                            ? finding.place().equals(place(raw))
                            : where.contains("/") || where.contains(":")
                                    ? finding.place().equals(Spot.of(where).place(raw))
                                    : finding.place().sheet().equals(where);
                    return there && finding.kind() == FindingKind.valueOf(follow.substring(0, at));
                });
    }

    @Override
    public String toString() {
        return line + " " + workbook + " " + kind + " " + cell + ": " + what;
    }
}
