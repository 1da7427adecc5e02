package jp.hantei.jobs;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs a command in this process. */
record Cli(int exit, String out, String err) {
    static Cli run(String... args) {
        return withInput("", args);
    }

    static Cli withInput(String in, String... args) {
        return withBytes(in.getBytes(StandardCharsets.UTF_8), args);
    }

    static Cli withBytes(byte[] in, String... args) {
        CommandLine line = Hantei.commandLine(new ByteArrayInputStream(in));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        int exit = line.execute(args);
        return new Cli(exit, out.toString(), err.toString());
    }
}
