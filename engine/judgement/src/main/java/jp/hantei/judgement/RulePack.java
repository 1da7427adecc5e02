package jp.hantei.judgement;

import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.RuleProgram;

/** The rules of one disease in one form revision. Immutable and thread-safe. */
public final class RulePack {
    private final PackView view;

    private RulePack(RuleWorkbook workbook) {
        this.view = new PackView(RuleProgram.of(workbook));
    }

    /** Makes a workbook that was loaded without error ready to judge. */
    public static RulePack of(RuleWorkbook workbook) {
        return new RulePack(workbook);
    }

    public RuleWorkbook workbook() {
        return view.program.workbook();
    }

    /** Identity of the rules: SHA-256 of what the workbook and its common blocks say. */
    public String hash() {
        return workbook().meaningHash();
    }

    /** {@code 006 パーキンソン病 2024-04}. */
    public String title() {
        return workbook().cover().number() + " " + workbook().cover().name() + " "
                + workbook().cover().revision();
    }

    /**
     * Judges one of very many forms: the same verdict, diagnosis, severity, findings, rows and certificate as {@link #judge},
     * but {@code criteria} and {@code missing} are left empty, which are for people to read.
     */
    public Judgement judgeInBulk(Answers answers) {
        return new Judging(view, answers).judgeInBulk();
    }

    /** Judges a form. Whatever was entered there is a judgement; what can't be read is among its findings. */
    public Judgement judge(Answers answers) {
        return new Judging(view, answers).judge();
    }
}
