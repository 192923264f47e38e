package waymark.file.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// What is wrong with a text, noted while it is read. The one thing here that changes; it lives as
/// long as one reading.
public final class Complaints {

  /// How many are kept at most. More than are ever shown, since they are not found in order.
  private static final int KEPT = 5_000;

  private final List<Complaint> all = new ArrayList<>();
  private boolean dropped;

  /// Notes a complaint.
  public void add(Spot at, String found, String expected) {
    add(at, found, () -> expected);
  }

  /// Notes a complaint whose remedy takes some working out.
  public void add(Spot at, String found, Supplier<String> expected) {
    if (all.size() < KEPT) {
      all.add(new Complaint(at, found, expected));
    } else {
      dropped = true;
    }
  }

  /// {@return whether there is none}
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// {@return whether there are more than `limit`}
  public boolean exceed(int limit) {
    return dropped || all.size() > limit;
  }

  /// {@return the first ones by position, at most `limit`}
  public List<Complaint> first(int limit) {
    return all.stream().sorted(Comparator.comparing(Complaint::at)).limit(limit).toList();
  }
}
