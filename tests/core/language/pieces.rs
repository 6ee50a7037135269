//! A line cut where marks begin and end.

use holdord::play::{MarkView, pieces};

fn mark((start, end): (usize, usize)) -> MarkView {
    MarkView { span: start..end, name: String::new(), tells: String::new(), skill: None }
}

/// The start of a piece, the marks it lies in, and the marks that end with it.
type Row = (usize, &'static [usize], &'static [usize]);

#[test]
fn marks_may_lie_beside_in_and_across_one_another() {
    let rows: [(&[(usize, usize)], &[Row]); 7] = [
        (&[], &[(0, &[], &[])]),
        (&[(0, 10)], &[(0, &[0], &[0])]),
        (&[(1, 4), (4, 8)], &[(0, &[], &[]), (1, &[0], &[0]), (4, &[1], &[1]), (8, &[], &[])]),
        (&[(2, 4), (0, 8)], &[(0, &[1], &[]), (2, &[1, 0], &[0]), (4, &[1], &[1]), (8, &[], &[])]),
        (&[(0, 6), (4, 9)], &[(0, &[0], &[]), (4, &[0, 1], &[0]), (6, &[1], &[1]), (9, &[], &[])]),
        (&[(2, 5), (2, 5)], &[(0, &[], &[]), (2, &[0, 1], &[0, 1]), (5, &[], &[])]),
        (&[(3, 3), (5, 99)], &[(0, &[], &[]), (3, &[], &[]), (5, &[1], &[])]),
    ];
    for (spans, wanted) in rows {
        let marks: Vec<MarkView> = spans.iter().copied().map(mark).collect();
        let cut = pieces(10, &marks);
        let found: Vec<_> = cut.iter().map(|piece| (piece.span.start, &*piece.within, &*piece.ends)).collect();
        assert_eq!(found, wanted, "{spans:?}");
        assert_eq!(cut.iter().map(|piece| piece.span.len()).sum::<usize>(), 10, "nothing is lost: {spans:?}");
    }
}
