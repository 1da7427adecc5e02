package jp.hantei.checktool;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The hospital's command line: checks forms without a network, a database or a server. */
@Command(name = "hantei-check", description = "臨個票・意見書のオフライン点検", mixinStandardHelpOptions = true, version = "0.1.0")
public final class HanteiCheck implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new HanteiCheck()).execute(args));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "点検するファイルを指定してください。");
    }
}
