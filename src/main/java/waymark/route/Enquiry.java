package waymark.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.model.RoleId;
import waymark.model.plan.By;
import waymark.model.plan.Person;

/// What somebody wants to know.
///
/// @param person who asks
/// @param targets the roles they would like to hold, any one of which will do
/// @param by what makes a route good
/// @param most how many routes to give, 1 to 1000
/// @param day the day on which needs and offers are judged, and from which years count
public record Enquiry(Person person, List<RoleId> targets, By by, int most, LocalDate day) {

  /// The most routes that may be asked for.
  public static final int LIMIT = 1000;

  public Enquiry {
    targets = targets.stream().distinct().toList();
    if (targets.isEmpty() || most < 1 || most > LIMIT) {
      throw new IllegalArgumentException("asks for no target, or not for 1 to 1000 routes");
    }
  }

  /// {@return the three best routes by time, for somebody who holds nothing}
  public static Enquiry of(RoleId from, List<RoleId> targets, LocalDate day) {
    Person person = new Person(from, Optional.empty(), List.of(), Optional.empty());
    return new Enquiry(person, targets, By.TIME, 3, day);
  }

  /// {@return the same for somebody else}
  public Enquiry withPerson(Person somebody) {
    return new Enquiry(somebody, targets, by, most, day);
  }

  /// {@return the same with routes judged in another way}
  public Enquiry withBy(By other) {
    return new Enquiry(person, targets, other, most, day);
  }

  /// {@return the same for another number of routes}
  public Enquiry withMost(int number) {
    return new Enquiry(person, targets, by, number, day);
  }
}
