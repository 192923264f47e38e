package waymark.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// What came of running the command line once.
///
/// @param out the lines printed to standard output
/// @param err the lines printed to standard error
record Ran(int code, List<String> out, List<String> err) {

  static Ran run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int code = Cli.run(new PrintWriter(out), new PrintWriter(err), texts);
    return new Ran(code, out.toString().lines().toList(), err.toString().lines().toList());
  }
}
