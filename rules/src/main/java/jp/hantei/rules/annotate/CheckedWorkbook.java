package jp.hantei.rules.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.verify.WorkbookCheck;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.rules.workbook.XlsxReader;
import org.jspecify.annotations.Nullable;

/** A workbook that was read and checked, whatever came of it. */
public final class CheckedWorkbook {
    private final String file;
    private final byte[] xlsx;
    private final List<Finding> findings;
    private final @Nullable RuleWorkbook workbook;

    private CheckedWorkbook(String file, byte[] xlsx, List<Finding> findings, @Nullable RuleWorkbook workbook) {
        this.file = file;
        this.xlsx = xlsx;
        this.findings = List.copyOf(findings);
        this.workbook = workbook;
    }

    /**
     * Reads and checks a workbook ({@code .xlsx}) or twin ({@code .md}).
     *
     * @throws WorkbookException when it is neither, or a twin of which no workbook can be made
     */
    public static CheckedWorkbook file(Path path, CommonBlocks common) throws IOException {
        String name = String.valueOf(path.getFileName());
        WorkbookFiles.checkSize(path);
        return name.endsWith(".md")
                ? twin(name, WorkbookFiles.text(path), common)
                : xlsx(name, Files.readAllBytes(path), common);
    }

    /**
     * Reads and checks an .xlsx.
     *
     * @param file name for places
     * @param common blocks that it includes
     */
    public static CheckedWorkbook xlsx(String file, byte[] bytes, CommonBlocks common) {
        Problems problems = new Problems();
        List<Finding> findings = new ArrayList<>();
        RuleWorkbook loaded = null;
        try {
            RuleWorkbook parsed = WorkbookParser.parse(XlsxReader.read(file, bytes, problems), common, problems);
            if (problems.hasErrors()) {
                addAll(problems, file, findings);
            } else {
                loaded = parsed;
                findings.addAll(WorkbookCheck.check(parsed, problems));
                addDropped(problems, file, findings);
            }
        } catch (WorkbookException e) {
            e.problems().forEach(problem -> findings.add(Finding.of(problem)));
        }
        return new CheckedWorkbook(file, bytes, findings, loaded);
    }

    /**
     * Packs a twin into its workbook and checks that, so that the places are cells. What can't be read of the twin itself keeps
     * its line.
     *
     * @param file name of the twin, e.g. {@code 2024-04.md}
     * @throws WorkbookException when no workbook can be made of it
     */
    public static CheckedWorkbook twin(String file, String text, CommonBlocks common) {
        Problems reading = new Problems();
        RawWorkbook raw = MarkdownTwin.read(file, text, reading);
        String name = file.replaceFirst("\\.md$", "") + ".xlsx";
        byte[] packed;
        try {
            RawWorkbook renamed = new RawWorkbook(name, raw.title(), raw.sheets());
            packed = WorkbookFiles.pack(renamed, WorkbookParser.parse(renamed, common, new Problems()));
        } catch (WorkbookException e) {
            e.problems().forEach(reading::add);
            throw new WorkbookException(reading);
        }
        CheckedWorkbook checked = xlsx(name, packed, common);
        List<Finding> findings = new ArrayList<>();
        addAll(reading, file, findings);
        findings.addAll(checked.findings);
        return new CheckedWorkbook(name, packed, findings, reading.hasErrors() ? null : checked.workbook);
    }

    private static void addAll(Problems problems, String file, List<Finding> findings) {
        problems.list().forEach(problem -> findings.add(Finding.of(problem)));
        addDropped(problems, file, findings);
    }

    private static void addDropped(Problems problems, String file, List<Finding> findings) {
        if (problems.dropped() > 0) {
            findings.add(Finding.of(
                    FindingKind.NOT_CHECKED,
                    Place.ofFile(file),
                    "",
                    "問題が多いので、ほか " + problems.dropped() + " 件は挙げていません",
                    "",
                    "先に挙げたものを直してください"));
        }
    }

    /** What was found, at its cells; empty when all is well. */
    public List<Finding> findings() {
        return findings;
    }

    /** The workbook as it is judged with; empty when it could not be read without errors. */
    public Optional<RuleWorkbook> workbook() {
        return Optional.ofNullable(workbook);
    }

    /**
     * The workbook with its findings written in.
     *
     * @throws WorkbookException when the file can't be opened as an .xlsx at all
     */
    public byte[] annotated() {
        return AnnotatedWorkbook.write(file, xlsx, findings);
    }
}
