package waymark.export;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Stroke;

/// Paints marks on a page whose units are those of the picture.
record PdfBrush(PDPageContentStream content, PdfFonts fonts) {

  private static final int ROUND = 1;

  /// Paints those marks that are `wanted`.
  void paint(List<Mark> marks, Predicate<Mark> wanted) throws IOException {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        paint(group.marks(), wanted);
      } else if (wanted.test(mark)) {
        paint(mark);
      }
    }
  }

  private void paint(Mark mark) throws IOException {
    switch (mark) {
      case Mark.Box box -> {
        new PdfOutline(content).box(box.rect(), box.radius());
        finish(box.fill(), box.stroke());
      }
      case Mark.Path path -> {
        new PdfOutline(content).path(path.segments());
        finish(path.fill(), path.stroke());
      }
      case Mark.Words words -> words(words);
      case Mark.Group _ -> {}
    }
  }

  private void finish(Optional<Colour> fill, Optional<Stroke> stroke) throws IOException {
    if (fill.isPresent()) {
      content.setNonStrokingColor(awt(fill.get()));
    }
    if (stroke.isPresent()) {
      take(stroke.get());
    }
    if (fill.isPresent() && stroke.isPresent()) {
      content.fillAndStroke();
    } else if (fill.isPresent()) {
      content.fill();
    } else {
      content.stroke();
    }
  }

  private void take(Stroke stroke) throws IOException {
    content.setStrokingColor(awt(stroke.colour()));
    content.setLineWidth((float) stroke.width());
    content.setLineCapStyle(ROUND);
    content.setLineJoinStyle(ROUND);
    float[] dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    content.setLineDashPattern(dash, 0);
  }

  private void words(Mark.Words words) throws IOException {
    content.beginText();
    content.setNonStrokingColor(awt(words.colour()));
    content.setFont(fonts.font(words.type().weight()), (float) words.type().size());
    content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) words.x(), (float) words.baseline()));
    content.showText(PdfFonts.shown(words.text()));
    content.endText();
  }

  private static Color awt(Colour colour) {
    return new Color(colour.rgb());
  }
}
