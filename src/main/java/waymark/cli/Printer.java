package waymark.cli;

import waymark.export.Description;
import waymark.export.Dpi;
import waymark.export.HtmlWriter;
import waymark.export.Paper;
import waymark.export.PdfWriter;
import waymark.export.PngWriter;
import waymark.export.SvgWriter;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Theme;

/// Draws views in the paper's own style and turns them into files.
///
/// @param dpi for pictures made of dots
record Printer(Dpi dpi) {

  byte[] print(Pathway pathway, View view, Ending ending) throws Refusal {
    Picture picture = Drawing.draw(pathway, view, Theme.PAPER);
    return switch (ending) {
      case SVG -> SvgWriter.write(picture);
      case PNG -> ready(PngWriter.write(picture, dpi));
      case PDF -> PdfWriter.write(picture, Description.of(pathway, view, picture));
      case HTML -> HtmlWriter.write(picture, Description.of(pathway, view, picture));
    };
  }

  static Description describe(Pathway pathway, View view) {
    return Description.of(pathway, view, Drawing.draw(pathway, view, Theme.PAPER));
  }

  private static byte[] ready(Paper paper) throws Refusal {
    return switch (paper) {
      case Paper.Ready ready -> ready.bytes();
      case Paper.Refused refused -> throw new Refusal(refused.sentence());
    };
  }
}
