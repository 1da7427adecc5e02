package jp.hantei.judgement.xml;

import java.util.List;

/** What became of one {@code <form>} of a file. */
public sealed interface ReadForm {

    /** 1 for the first form of the file. */
    int number();

    /** Line of its first tag. */
    int line();

    /**
     * It was read.
     *
     * @param form as it stood in the file
     * @param schemaProblems what its XSD says against it; empty when it was not asked
     */
    record Complete(XmlForm form, List<FormProblem> schemaProblems) implements ReadForm {
        public Complete {
            schemaProblems = List.copyOf(schemaProblems);
        }

        @Override
        public int number() {
            return form.number();
        }

        @Override
        public int line() {
            return form.line();
        }
    }

    /**
     * It does not follow the format.
     *
     * @param number 1 for the first form of the file
     * @param line line of its first tag
     * @param ref the sender's own id, empty when it was not read
     * @param problems why, at least one
     */
    record Broken(int number, int line, String ref, List<FormProblem> problems) implements ReadForm {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
