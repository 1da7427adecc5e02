package jp.hantei.jobs;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The operator's command line. Each job is a subcommand. */
@Command(name = "hantei", description = "一括登録・出力・再判定", mixinStandardHelpOptions = true, version = "0.1.0")
public final class Hantei implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Hantei()).execute(args));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "サブコマンドを指定してください。");
    }
}
