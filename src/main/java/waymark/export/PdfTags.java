package waymark.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What makes a document accessible by PDF/UA-1: its title, language, metadata, and the tree of
/// tags to which everything on its pages belongs.
final class PdfTags {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole = new PDStructureElement("Document", root);
  private final Map<PDPage, COSArray> owners = new LinkedHashMap<>();

  PdfTags(PDDocument document, String title) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Waymark");
    catalog.setLanguage("en-GB");
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setMetadata(metadata(document, title));
    catalog.setStructureTreeRoot(root);
    root.appendKid(whole);
  }

  private static PDMetadata metadata(PDDocument document, String title) throws IOException {
    String packet =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:xmp="http://ns.adobe.com/xap/1.0/"
         xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
        <xmp:CreatorTool>Waymark</xmp:CreatorTool>
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

  /// {@return a new tag at the end of the document}
  PDStructureElement add(String type) {
    return add(whole, type);
  }

  /// {@return a new tag at the end of `parent`}
  PDStructureElement add(PDStructureElement parent, String type) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  /// {@return the number by which content of `page` is marked as a part of `element`}
  int mark(PDPage page, PDStructureElement element) {
    COSArray marked = owners.computeIfAbsent(page, this::open);
    int number = marked.size();
    marked.add(element);
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    element.appendKid(reference);
    return number;
  }

  private COSArray open(PDPage page) {
    page.setStructParents(owners.size());
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    return new COSArray();
  }

  /// Writes which tag owns each piece of content. Nothing may be marked after.
  void finish() {
    COSArray numbers = new COSArray();
    for (COSArray marked : owners.values()) {
      numbers.add(COSInteger.get(numbers.size() / 2));
      numbers.add(marked);
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setParentTree(new PDNumberTreeNode(tree, COSArray.class));
    root.setParentTreeNextKey(owners.size());
  }
}
