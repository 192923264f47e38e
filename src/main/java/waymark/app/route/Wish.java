package waymark.app.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.plan.By;
import waymark.model.plan.Held;
import waymark.model.plan.Person;
import waymark.route.Enquiry;

/// What somebody has said so far of where they stand and where they want to be.
///
/// @param here the post that they hold
/// @param since the day on which they took it up
/// @param holds what they have gained
/// @param hours of a week for study
/// @param targets the posts that they would like
/// @param by what makes a route good
/// @param most how many routes to show
record Wish(
    Optional<RoleId> here,
    Optional<LocalDate> since,
    List<Held> holds,
    Optional<Double> hours,
    List<RoleId> targets,
    By by,
    int most) {

  static final Wish NOTHING =
      new Wish(
          Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), By.TIME, 5);

  Wish {
    holds = List.copyOf(holds);
    targets = List.copyOf(targets);
  }

  static Wish of(Person person, List<RoleId> targets, By by) {
    return new Wish(
        Optional.of(person.role()),
        person.since(),
        person.holds(),
        person.hoursAWeek(),
        targets,
        by,
        NOTHING.most());
  }

  Wish withHere(Optional<RoleId> role) {
    return new Wish(role, since, holds, hours, targets, by, most);
  }

  Wish withSince(Optional<LocalDate> day) {
    return new Wish(here, day, holds, hours, targets, by, most);
  }

  Wish withHours(Optional<Double> some) {
    return new Wish(here, since, holds, some, targets, by, most);
  }

  Wish withBy(By other) {
    return new Wish(here, since, holds, hours, targets, other, most);
  }

  Wish withMost(int number) {
    return new Wish(here, since, holds, hours, targets, by, Math.min(number, Enquiry.LIMIT));
  }

  Wish withTarget(RoleId role) {
    List<RoleId> more = new ArrayList<>(targets);
    if (!more.contains(role)) {
      more.add(role);
    }
    return new Wish(here, since, holds, hours, more, by, most);
  }

  Wish withoutTarget(RoleId role) {
    List<RoleId> fewer = targets.stream().filter(r -> !r.equals(role)).toList();
    return new Wish(here, since, holds, hours, fewer, by, most);
  }

  Wish holding(Held held) {
    List<Held> more = new ArrayList<>(without(held.qualification()).holds());
    more.add(held);
    return new Wish(here, since, more, hours, targets, by, most);
  }

  Wish without(QualificationId qualification) {
    List<Held> fewer =
        holds.stream().filter(h -> !h.qualification().equals(qualification)).toList();
    return new Wish(here, since, fewer, hours, targets, by, most);
  }

  Optional<Held> held(QualificationId qualification) {
    return holds.stream().filter(h -> h.qualification().equals(qualification)).findFirst();
  }

  /// The same without what `pathway` does not have.
  Wish within(Pathway pathway) {
    return new Wish(
        here.filter(r -> pathway.role(r).isPresent()),
        since,
        holds.stream().filter(h -> pathway.qualification(h.qualification()).isPresent()).toList(),
        hours,
        targets.stream().filter(r -> pathway.role(r).isPresent()).toList(),
        by,
        most);
  }

  /// {@return whether more was said than which posts}
  boolean isDetailed() {
    return since.isPresent() || hours.isPresent() || !holds.isEmpty();
  }

  Optional<Person> person() {
    return here.map(role -> new Person(role, since, holds, hours));
  }

  /// {@return what to ask the planner, if enough was said}
  Optional<Enquiry> enquiry(LocalDate day) {
    return person()
        .filter(_ -> !targets.isEmpty())
        .map(p -> new Enquiry(p, targets, by, most, day));
  }
}
