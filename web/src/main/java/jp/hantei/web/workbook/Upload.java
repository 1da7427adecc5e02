package jp.hantei.web.workbook;

import java.util.Arrays;

/**
 * A file as it came.
 *
 * @param name file name without folder
 * @param bytes its content
 */
record Upload(String name, byte[] bytes) {
    private static final int LONGEST_NAME = 120;

    /** Takes away the folder that some browsers send along. */
    static Upload of(String sentName, byte[] bytes) {
        String plain = sentName.substring(Math.max(sentName.lastIndexOf('/'), sentName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        String ending = plain.substring(Math.max(0, plain.lastIndexOf('.')));
        String base = plain.substring(0, plain.length() - ending.length());
        String name = base.substring(0, Math.min(base.length(), LONGEST_NAME))
                + ending.substring(0, Math.min(ending.length(), 10));
        return new Upload(name, bytes);
    }

    boolean sameAs(Upload other) {
        return name.equals(other.name) && Arrays.equals(bytes, other.bytes);
    }

    boolean excel() {
        return name.endsWith(".xlsx");
    }

    /** The name with another ending. */
    String named(String ending) {
        return name.replaceFirst("\\.[^.]*$", "") + ending;
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
