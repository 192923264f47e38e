package waymark.export.office;

import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import waymark.export.TextBlock;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Type;

/// Text in shapes: one paragraph for what was one text, broken where the picture breaks it, its
/// lines as far apart as there.
final class SlideText {

  /// The family that every machine with an Office program has.
  static final String FAMILY = "Arial";

  /// How far the letters of that family rise, and how far its lines are apart by themselves.
  private static final double ASCENT = 0.905;

  private static final double LEADING = 1.15;

  private final SlideScale scale;

  SlideText(SlideScale scale) {
    this.scale = scale;
  }

  /// Writes `words` into a shape that lies at `box`.
  ///
  /// @param within how far the shape keeps text from its edges by itself, in points
  void write(XSLFTextShape shape, Rect box, double within, List<Mark.Words> words) {
    shape.clearText();
    shape.setWordWrap(true);
    shape.setTextAutofit(TextAutofit.NONE);
    shape.setVerticalAlignment(VerticalAlignment.TOP);
    double left = words.stream().mapToDouble(Mark.Words::x).min().orElse(box.x());
    Mark.Words first = words.getFirst();
    double above = (first.baseline() - box.y()) * scale.down() - ASCENT * size(first.type());
    double aside = (left - box.x()) * scale.across();
    shape.setInsets(new Insets2D(Math.max(0, above - within), Math.max(0, aside - within), 0, 0));
    double baseline = Double.NaN;
    for (List<Mark.Words> block : blocks(words)) {
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      paragraph.setLeftMargin((block.getFirst().x() - left) * scale.across());
      space(paragraph, block, baseline);
      lines(paragraph, block);
      baseline = block.getLast().baseline();
    }
  }

  private static List<List<Mark.Words>> blocks(List<Mark.Words> words) {
    return TextBlock.all(words);
  }

  /// @param before the height of the last line before, or not a number if this is the first
  private void space(XSLFTextParagraph paragraph, List<Mark.Words> block, double before) {
    double natural = LEADING * size(block.getFirst().type());
    double gap = (block.getFirst().baseline() - before) * scale.down();
    double pitch =
        block.size() > 1
            ? (block.get(1).baseline() - block.get(0).baseline()) * scale.down()
            : natural;
    double tight = Double.isNaN(gap) ? pitch : Math.min(pitch, gap);
    paragraph.setLineSpacing(Math.rint(100 * tight / natural));
    paragraph.setSpaceAfter(0.0);
    paragraph.setSpaceBefore(Double.isNaN(gap) ? 0.0 : -Math.max(0, gap - tight));
  }

  private void lines(XSLFTextParagraph paragraph, List<Mark.Words> block) {
    for (int i = 0; i < block.size(); i++) {
      if (i > 0) {
        style(paragraph.addLineBreak(), block.get(i));
      }
      XSLFTextRun run = paragraph.addNewTextRun();
      run.setText(OfficeText.clean(block.get(i).text()));
      style(run, block.get(i));
    }
  }

  private void style(XSLFTextRun run, Mark.Words words) {
    run.setFontFamily(FAMILY);
    run.setFontSize(size(words.type()));
    run.setFontColor(SlideInk.colour(words.colour()));
    run.setBold(words.type().weight() != Type.Weight.REGULAR);
    run.getRPr(true).setLang("en-GB");
  }

  /// The size in points, in the steps that a person can choose.
  private double size(Type type) {
    return Math.max(1, Math.floor(type.size() * scale.even() * 2) / 2);
  }
}
