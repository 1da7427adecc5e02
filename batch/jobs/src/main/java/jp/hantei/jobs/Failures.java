package jp.hantei.jobs;

import java.nio.file.NoSuchFileException;
import jp.hantei.judgement.UnknownRulePackException;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.rules.problem.WorkbookException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on stderr what went wrong. Only a fault of ours shows a stack trace. */
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof WorkbookException workbook) {
            workbook.problems().forEach(problem -> command.getErr().println(problem));
            return Exit.FINDINGS;
        }
        if (fault instanceof NoSuchFileException missing) {
            command.getErr().println("ファイルがありません: " + missing.getFile());
            return Exit.WRONG_USE;
        }
        if (fault instanceof WrongUse
                || fault instanceof UnknownRulePackException
                || fault instanceof RegistryException) {
            command.getErr().println(fault.getMessage());
            return Exit.WRONG_USE;
        }
        LOG.error("internal fault", fault);
        command.getErr().println("内部の誤りで止まりました: " + fault.getClass().getSimpleName());
        return Exit.INTERNAL;
    }
}
