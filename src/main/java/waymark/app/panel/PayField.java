package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.PayStatus;
import waymark.model.reference.PayScale;

/// A pay range: a slider with two thumbs where the structure has points, two fields where it has
/// none.
final class PayField extends VBox {

  private final Supplier<Optional<Pay>> get;
  private final Consumer<Pay> set;
  private final VBox range = new VBox(4);
  private final Label worth = new Label();
  private final Function<Pay, List<String>> worths;
  private Optional<PayFrame> shown = Optional.empty();
  private Runnable refresher = () -> {};
  private boolean refreshing;

  /// @param worths what its ends are worth, in words
  PayField(Supplier<Optional<Pay>> get, Consumer<Pay> set, Function<Pay, List<String>> worths) {
    this.get = get;
    this.set = set;
    this.worths = worths;
    worth.setId("role-pay-worth");
    worth.getStyleClass().add("fine");
    worth.setWrapText(true);
    worth.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(range, worth);
  }

  void refresh() {
    refreshing = true;
    Optional<PayFrame> frame = get.get().map(Pay::frame);
    if (!frame.equals(shown)) {
      shown = frame;
      refresher = () -> {};
      range.getChildren().clear();
      frame.ifPresent(this::build);
    }
    refresher.run();
    List<String> told = get.get().map(worths).orElse(List.of());
    worth.setText(String.join("\n", told));
    worth.setManaged(!told.isEmpty());
    refreshing = false;
  }

  private void build(PayFrame frame) {
    List<String> points = PayScale.points(frame);
    if (points.isEmpty()) {
      buildFields();
    } else {
      buildSlider(points);
    }
  }

  private void buildSlider(List<String> points) {
    RangeSlider slider = new RangeSlider(0, points.size() - 1, 0, points.size() - 1);
    slider.setId("role-pay-range");
    slider.setBlockIncrement(1);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setAccessibleText(text("role.pay-range"));
    Label from = new Label();
    Label to = new Label();
    Label status = new Label();
    status.getStyleClass().add("fine");
    Region left = new Region();
    HBox.setHgrow(left, Priority.ALWAYS);
    range.getChildren().addAll(slider, new HBox(6, from, left, to), status);
    slider.lowValueProperty().subscribe((_, _) -> handOn(slider, points));
    slider.highValueProperty().subscribe((_, _) -> handOn(slider, points));
    refresher =
        () -> {
          Pay pay = get.get().orElseThrow();
          int low = index(points, pay.from()).orElse(0);
          int high = index(points, pay.to()).orElse(points.size() - 1);
          slider.setHighValue(high);
          slider.setLowValue(Math.min(low, high));
          from.setText(pay.from().orElse(text("pay.open")));
          to.setText(pay.to().orElse(text("pay.open")));
          status.setText(pay.status().map(PayStatus::label).orElse(""));
          status.setManaged(pay.status().isPresent());
        };
  }

  private static Optional<Integer> index(List<String> points, Optional<String> point) {
    return point.map(points::indexOf).filter(i -> i >= 0);
  }

  private void handOn(RangeSlider slider, List<String> points) {
    if (refreshing) {
      return;
    }
    int low = (int) Math.round(slider.getLowValue());
    int high = (int) Math.round(slider.getHighValue());
    Pay pay = get.get().orElseThrow();
    String least = points.get(Math.clamp(low, 0, points.size() - 1));
    String most = points.get(Math.clamp(high, 0, points.size() - 1));
    if (!pay.from().equals(Optional.of(least)) || !pay.to().equals(Optional.of(most))) {
      set.accept(pay.withRange(least, most));
    }
  }

  private void buildFields() {
    TextField from = field("form.from");
    TextField to = field("form.to");
    range.getChildren().add(new HBox(8, from, to));
    Runnable handOn = () -> handOn(from.getText().strip(), to.getText().strip());
    from.textProperty().subscribe((_, _) -> handOn.run());
    to.textProperty().subscribe((_, _) -> handOn.run());
    refresher =
        () -> {
          Pay pay = get.get().orElseThrow();
          showUnlessTyped(from, pay.from());
          showUnlessTyped(to, pay.to());
        };
  }

  private static TextField field(String key) {
    TextField field = new TextField();
    field.setPromptText(text(key));
    field.setAccessibleText(text("role.pay-range") + ", " + text(key));
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private static void showUnlessTyped(TextField field, Optional<String> value) {
    if (!field.isFocused()) {
      field.setText(value.orElse(""));
    }
  }

  private void handOn(String from, String to) {
    if (!refreshing) {
      Pay pay = get.get().orElseThrow();
      set.accept(
          new Pay(
              pay.frame(),
              Optional.of(from).filter(s -> !s.isEmpty()),
              Optional.of(to).filter(s -> !s.isEmpty()),
              pay.status(),
              pay.allowance(),
              pay.note(),
              pay.extra()));
    }
  }
}
