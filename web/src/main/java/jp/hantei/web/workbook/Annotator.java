package jp.hantei.web.workbook;

import java.util.List;
import jp.hantei.rules.verify.Finding;

/** Writes findings into the cells of a workbook. */
@FunctionalInterface
interface Annotator {
    /**
     * The same workbook with a comment at each finding's cell.
     *
     * @param file name of the workbook as in the findings' places
     * @param xlsx the workbook
     * @param findings of that workbook
     */
    byte[] write(String file, byte[] xlsx, List<Finding> findings);
}
