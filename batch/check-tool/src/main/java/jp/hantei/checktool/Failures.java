package jp.hantei.checktool;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on stderr what went wrong. */
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    static final int WRONG_USE = 2;
    static final int INTERNAL = 3;

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof IOException) {
            command.getErr().println("ファイルを読み書きできません: " + fault.getMessage());
            return WRONG_USE;
        }
        LOG.error("internal fault", fault);
        command.getErr().println("内部の誤りで止まりました: " + fault.getClass().getSimpleName());
        return INTERNAL;
    }
}
