package waymark.cli;

import java.util.List;

/// What a command cannot do, and why, in lines that are printed as they are.
@SuppressWarnings("serial")
final class Refusal extends Exception {

  private final List<String> lines;

  Refusal(String line) {
    this(List.of(line));
  }

  Refusal(List<String> lines) {
    super(String.join("; ", lines), null, false, false);
    this.lines = List.copyOf(lines);
  }

  List<String> lines() {
    return lines;
  }
}
