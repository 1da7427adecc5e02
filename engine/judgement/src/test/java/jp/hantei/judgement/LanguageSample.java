package jp.hantei.judgement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.WorkbookFiles;

/** The workbook that says everything of the language which the catalog does not say yet. */
public final class LanguageSample {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path TWIN = ROOT.resolve("rules/src/test/resources/language/2024-04.md");

    private LanguageSample() {}

    public static RulePack pack() {
        Path beside = ROOT.resolve("disease-catalog/intractable/2024-04.md");
        Problems problems = new Problems();
        try {
            RulePack pack = RulePack.of(
                    WorkbookFiles.load(TWIN, WorkbookFiles.commonBeside(beside, name -> Optional.empty()), problems));
            problems.throwIfErrors();
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
