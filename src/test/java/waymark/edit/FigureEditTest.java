package waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static waymark.edit.Sample.SCHOOL;
import static waymark.edit.Sample.TRUST;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.edit.FigureEdit.LinkFigures;
import waymark.edit.FigureEdit.UnlinkFigures;
import waymark.model.FigureLook;
import waymark.model.LinkedFigure;
import waymark.model.Pathway;
import waymark.model.ViewId;

class FigureEditTest {

  private final Pathway before = Sample.pathway();

  private static LinkedFigure figure(String file, ViewId view) {
    return LinkedFigure.of(file, Optional.of(view), FigureLook.USUAL);
  }

  @Test
  void remembersWhereAFigureWent() {
    LinkFigures edit = new LinkFigures(List.of(figure("a.svg", SCHOOL), figure("b.svg", TRUST)));
    assertEquals("Link 2 figures", edit.label());
    assertEquals(edit.figures(), edit.apply(before).figures());
  }

  @Test
  void aFigureTakesThePlaceOfTheOneInTheSameFile() {
    Pathway linked =
        new LinkFigures(List.of(figure("a.svg", SCHOOL), figure("b.svg", TRUST))).apply(before);
    Pathway again = new LinkFigures(List.of(figure("a.svg", TRUST))).apply(linked);
    assertEquals(List.of(figure("a.svg", TRUST), figure("b.svg", TRUST)), again.figures());
  }

  @Test
  void forgetsAFigure() {
    Pathway linked = new LinkFigures(List.of(figure("a.svg", SCHOOL))).apply(before);
    UnlinkFigures edit = new UnlinkFigures(Set.of("a.svg"));
    assertEquals("Unlink figure", edit.label());
    assertEquals(before, edit.apply(linked));
  }

  @Test
  void refusesToForgetWhatWasNeverLinked() {
    UnlinkFigures edit = new UnlinkFigures(Set.of("a.svg"));
    assertThrows(IllegalArgumentException.class, () -> edit.apply(before));
  }

  @Test
  void aViewThatGoesTakesItsFiguresAlong() {
    LinkedFigure whole = LinkedFigure.of("all.pdf", Optional.empty(), FigureLook.USUAL);
    Pathway linked =
        new LinkFigures(List.of(figure("a.svg", SCHOOL), figure("b.svg", TRUST), whole))
            .apply(before);
    Pathway left = new ViewEdit.RemoveView(SCHOOL).apply(linked);
    assertEquals(List.of(figure("b.svg", TRUST), whole), left.figures());
  }
}
