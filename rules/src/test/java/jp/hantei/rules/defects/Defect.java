package jp.hantei.rules.defects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;

/**
 * One line of {@code defects/defects.tsv}.
 *
 * @param line its number in the file
 * @param what what somebody did wrong
 * @param edit how
 * @param kind what must be found
 * @param cell where, as a {@link Spot}
 * @param words what the finding must say
 * @param follows what the defect may entail elsewhere: {@code KIND@sheet}, {@code KIND@} (the file); failing tests may always
 *     follow
 */
record Defect(int line, String what, String edit, FindingKind kind, String cell, String words, List<String> follows) {
    private static final Path FILE = Path.of("src", "test", "resources", "defects", "defects.tsv");

    /**
     * Defects that don't hide each other: they may be seeded into one file.
     *
     * @param workbook disease or common block
     */
    record Batch(String workbook, List<Defect> defects) {
        @Override
        public String toString() {
            return workbook + ", line " + defects.get(0).line();
        }
    }

    static List<Batch> batches() {
        List<Batch> batches = new ArrayList<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("[")) {
                batches.add(new Batch(line.substring(1, line.length() - 1), new ArrayList<>()));
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                batches.get(batches.size() - 1).defects().add(read(i + 1, line.split("\t", -1)));
            }
        }
        return batches;
    }

    private static Defect read(int line, String[] cells) {
        List<String> follows = cells[5].isEmpty() ? List.of() : List.of(cells[5].split(";"));
        return new Defect(line, cells[0], cells[1], FindingKind.valueOf(cells[2]), cells[3], cells[4], follows);
    }

    boolean isIt(Finding finding, SeededWorkbook seeded) {
        return finding.kind() == kind
                && finding.place().equals(seeded.place(cell))
                && finding.what().contains(words);
    }

    /** Whether a finding elsewhere is what the defect entails. */
    boolean entails(Finding finding) {
        return finding.kind() == FindingKind.FAILING_TEST
                || follows.stream().anyMatch(follow -> entails(follow, finding));
    }

    /** Whether a finding is one of those that one of {@link #follows} names. */
    static boolean entails(String follow, Finding finding) {
        int at = follow.indexOf('@');
        String where = follow.substring(at + 1);
        return finding.place().sheet().equals(where) && finding.kind() == FindingKind.valueOf(follow.substring(0, at));
    }

    @Override
    public String toString() {
        return line + " " + kind + " " + cell + ": " + what;
    }
}
