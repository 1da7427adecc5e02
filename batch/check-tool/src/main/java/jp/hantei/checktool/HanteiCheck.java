package jp.hantei.checktool;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The hospital's command line: checks forms without a network, a database or a server. */
@Command(
        name = "hantei-check",
        description = "臨個票・意見書のオフライン点検 (offline check of forms)",
        mixinStandardHelpOptions = true,
        version = "hantei-check 0.1.0",
        subcommands = CheckCommand.class,
        footer = {"", "終了コード: 0 正常、1 指摘や誤りあり、2 使い方の誤り、3 内部の誤り"})
public final class HanteiCheck implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String[] args) {
        CommandLine line = commandLine();
        line.setOut(utf8(FileDescriptor.out));
        line.setErr(utf8(FileDescriptor.err));
        try {
            return line.execute(args);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new HanteiCheck()).setExecutionExceptionHandler(new Failures());
    }

    /** UTF-8 whatever the locale says. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "check FILE.xml … の形で、点検するファイルを指定してください。");
    }
}
