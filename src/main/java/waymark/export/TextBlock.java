package waymark.export;

import java.util.ArrayList;
import java.util.List;
import waymark.picture.Mark;

/// Finds the lines that were one text before it was broken, so that it can be searched and read as
/// one.
public final class TextBlock {

  /// Lines farther apart than this part of their size are texts of their own.
  private static final double PITCH = 1.45;

  private TextBlock() {}

  /// {@return `lines`, each text by itself}
  public static List<List<Mark.Words>> all(List<Mark.Words> lines) {
    List<List<Mark.Words>> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += texts.getLast().size()) {
      texts.add(at(List.copyOf(lines), i));
    }
    return texts;
  }

  /// {@return the lines from `marks[at]` on that follow each other in one place and look}
  static List<Mark.Words> at(List<Mark> marks, int at) {
    List<Mark.Words> block = new ArrayList<>();
    for (Mark mark : marks.subList(at, marks.size())) {
      if (!(mark instanceof Mark.Words words) || (!block.isEmpty() && !follows(block, words))) {
        break;
      }
      block.add(words);
    }
    return block;
  }

  private static boolean follows(List<Mark.Words> block, Mark.Words next) {
    Mark.Words last = block.getLast();
    double pitch = next.baseline() - last.baseline();
    return next.type().equals(last.type())
        && next.colour().equals(last.colour())
        && next.x() == last.x()
        && pitch > 0
        && pitch < last.type().size() * PITCH;
  }
}
