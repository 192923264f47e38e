package waymark.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What makes a document accessible by PDF/UA-1: its title, language, metadata and tags.
final class PdfTags {

  /// Marks the content of the heading on a page.
  static final int HEADING = 0;

  /// Marks the content of the figure on a page.
  static final int FIGURE = 1;

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;

  PdfTags(PDDocument document, String title) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    document.getDocumentInformation().setTitle(title);
    catalog.setLanguage("en-GB");
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setMetadata(metadata(document, title));
    catalog.setStructureTreeRoot(root);
    whole = new PDStructureElement("Document", root);
    root.appendKid(whole);
  }

  private static PDMetadata metadata(PDDocument document, String title) throws IOException {
    String packet =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
            .formatted(Xml.escaped(title));
    return new PDMetadata(
        document, new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8)));
  }

  /// Tags a page that has a heading and a figure.
  void page(PDPage page, String title, String alternative, PDRectangle bounds) {
    PDStructureElement heading = element("H1", page, HEADING);
    heading.setTitle(title);
    PDStructureElement figure = element("Figure", page, FIGURE);
    figure.setAlternateDescription(alternative);
    PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
    layout.setPlacement("Block");
    layout.setBBox(bounds);
    figure.addAttribute(layout);
    page.setStructParents(0);
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    parents(heading, figure);
  }

  private PDStructureElement element(String type, PDPage page, int content) {
    PDStructureElement element = new PDStructureElement(type, whole);
    element.setPage(page);
    element.getCOSObject().setItem(COSName.K, COSInteger.get(content));
    whole.appendKid(element);
    return element;
  }

  private void parents(PDStructureElement heading, PDStructureElement figure) {
    COSArray byContent = new COSArray();
    byContent.add(heading);
    byContent.add(figure);
    COSArray numbers = new COSArray();
    numbers.add(COSInteger.ZERO);
    numbers.add(byContent);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setParentTree(new PDNumberTreeNode(tree, COSArray.class));
    root.setParentTreeNextKey(1);
  }
}
