package jp.hantei.jobs;

import java.io.InputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Each job is a subcommand. */
@Command(
        name = "hantei",
        description = "難病・小慢の様式の判定 (judges clinical forms)。サブコマンドの使い方は hantei サブコマンド --help",
        mixinStandardHelpOptions = true,
        version = "hantei 0.1.0",
        subcommands = {CatalogCommand.class, SampleCommand.class, ImportCommand.class},
        footer = {"", "終了コード: 0 正常、1 指摘や拒否あり、2 使い方の誤り、3 内部の誤り"})
public final class Hantei implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String[] args) {
        CommandLine line = commandLine(System.in);
        line.setOut(Console.utf8(java.io.FileDescriptor.out));
        line.setErr(Console.utf8(java.io.FileDescriptor.err));
        try {
            return line.execute(args);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    static CommandLine commandLine(InputStream in) {
        return new CommandLine(new Hantei())
                .addSubcommand(new JudgeCommand(in))
                .setExecutionExceptionHandler(new Failures())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "サブコマンドを指定してください。");
    }
}
