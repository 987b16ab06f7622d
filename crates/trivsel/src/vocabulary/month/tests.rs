use super::*;

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

#[test]
fn a_month_has_its_days_and_its_neighbours() {
    for (of, first, last, before, next) in [
        ("2026-11", "2026-11-01", "2026-11-30", "2026-10", "2026-12"),
        ("2026-12", "2026-12-01", "2026-12-31", "2026-11", "2027-01"),
        ("2028-02", "2028-02-01", "2028-02-29", "2028-01", "2028-03"),
    ] {
        let it = month(of);
        assert_eq!(it.to_string(), of);
        assert_eq!(it.first_day().to_string(), first);
        assert_eq!(it.last_day().to_string(), last);
        assert_eq!((it.before(), it.next()), (month(before), month(next)));
        assert!(it.has(it.first_day()) && it.has(it.last_day()));
        assert!(!it.has(it.last_day().plus_days(1)));
    }
    assert_eq!(month("2026-11").words(Language::Danish), "november 2026");
}

#[test]
fn only_months_are_read() {
    for text in ["", "2026", "2026-13", "2026-11-30", "11-2026"] {
        assert_eq!(text.parse::<Month>(), Err(NotAMonth), "{text}");
    }
}
