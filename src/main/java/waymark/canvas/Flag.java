package waymark.canvas;

import java.util.List;
import waymark.model.Severity;

/// That there is something to say about a thing on the canvas.
///
/// @param severity of the weightiest of it
/// @param sentences what there is to say, the weightiest first
public record Flag(Severity severity, List<String> sentences) {
  public Flag {
    sentences = List.copyOf(sentences);
  }

  /// {@return all of it}
  public String told() {
    return String.join("\n", sentences);
  }
}
