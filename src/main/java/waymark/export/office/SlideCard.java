package waymark.export.office;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// Gives a card places of its own at which connectors hold on.
final class SlideCard {

  private static final int EMU = 12_700;
  private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

  private SlideCard() {}

  /// @param radius of the corners, in points
  static void offer(XSLFAutoShape card, List<SlideGlue.Site> sites, double radius) {
    if (sites.size() > SlideGlue.USUAL.size()) {
      CTShapeProperties properties = ((CTShape) card.getXmlObject()).getSpPr();
      properties.unsetPrstGeom();
      try {
        properties.setCustGeom(
            CTCustomGeometry2D.Factory.parse(
                geometry(
                    sites,
                    Math.round(card.getAnchor().getWidth() * EMU),
                    Math.round(card.getAnchor().getHeight() * EMU),
                    Math.round(radius * EMU))));
      } catch (XmlException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String geometry(List<SlideGlue.Site> sites, long w, long h, long r) {
    StringBuilder guides = new StringBuilder();
    guides.append(
        "<a:gd name=\"il\" fmla=\"val %d\"/>".formatted(Math.round(r * SlideShapes.WITHIN)));
    guides.append("<a:gd name=\"ir\" fmla=\"+- r 0 il\"/><a:gd name=\"ib\" fmla=\"+- b 0 il\"/>");
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < sites.size(); i++) {
      SlideGlue.Site site = sites.get(i);
      guides.append(guide("x" + i, "w", site.across())).append(guide("y" + i, "h", site.down()));
      places.append(
          "<a:cxn ang=\"%d\"><a:pos x=\"x%d\" y=\"y%d\"/></a:cxn>".formatted(site.angle(), i, i));
    }
    return "<xml-fragment xmlns:a=\"%s\"><a:avLst/><a:gdLst>%s</a:gdLst><a:ahLst/>"
            .formatted(NAMESPACE, guides)
        + "<a:cxnLst>%s</a:cxnLst>".formatted(places)
        + "<a:rect l=\"il\" t=\"il\" r=\"ir\" b=\"ib\"/>"
        + "<a:pathLst><a:path w=\"%d\" h=\"%d\">".formatted(w, h)
        + "<a:moveTo><a:pt x=\"0\" y=\"%d\"/></a:moveTo>".formatted(r)
        + arc(r, 10_800_000)
        + line(w - r, 0)
        + arc(r, 16_200_000)
        + line(w, h - r)
        + arc(r, 0)
        + line(r, h)
        + arc(r, 5_400_000)
        + "<a:close/></a:path></a:pathLst></xml-fragment>";
  }

  private static String guide(String name, String side, double part) {
    return "<a:gd name=\"%s\" fmla=\"*/ %s %d 100000\"/>"
        .formatted(name, side, Math.round(part * 100_000));
  }

  private static String line(long x, long y) {
    return "<a:lnTo><a:pt x=\"%d\" y=\"%d\"/></a:lnTo>".formatted(x, y);
  }

  private static String arc(long radius, int start) {
    return "<a:arcTo wR=\"%d\" hR=\"%d\" stAng=\"%d\" swAng=\"5400000\"/>"
        .formatted(radius, radius, start);
  }
}
