package jp.hantei.judgement.xml;

import java.util.List;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.RulePack;

/** What became of a form after it was read: judged, or refused with the reasons. */
public sealed interface Intake {

    /** 1 for the first form of the file. */
    int number();

    /** Line of its first tag. */
    int line();

    /** The sender's own id, may be empty. */
    String ref();

    /**
     * Every answer could be used. There may be findings all the same.
     *
     * @param form as it was read
     * @param pack the rules of its revision
     * @param judgement what they say
     */
    record Judged(XmlForm form, RulePack pack, Judgement judgement) implements Intake {
        @Override
        public int number() {
            return form.number();
        }

        @Override
        public int line() {
            return form.line();
        }

        @Override
        public String ref() {
            return form.ref();
        }
    }

    /**
     * It can't be used.
     *
     * @param number 1 for the first form of the file
     * @param line line of its first tag
     * @param ref the sender's own id, may be empty
     * @param disease disease number, empty when it was not read
     * @param problems why, at least one
     */
    record Refused(int number, int line, String ref, String disease, List<FormProblem> problems) implements Intake {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
