package waymark.app.panel;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import waymark.canvas.PaletteDrag;
import waymark.gesture.PaletteItem;
import waymark.model.Qualification;

/// A qualification in the palette.
final class QualificationPill extends Label {

  QualificationPill(PaletteDrag drag, Qualification qualification, Runnable click) {
    super(qualification.badge());
    setId("palette-" + qualification.id().value());
    getStyleClass().add("pill");
    setTooltip(new Tooltip(qualification.name()));
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(qualification.name());
    new PaletteHand(
        this,
        drag,
        PaletteItem.NeededQualification.of(qualification),
        qualification.badge(),
        click);
  }
}
