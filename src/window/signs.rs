//! The signs of a promise: how it stands can be told by its shape alone.

use super::marks::{Stroke, curve, line};
use super::theme::Palette;
use crate::desk::Fate;
use crate::play::DeskState;
use crate::scoring::Skill;
use bevy::color::Color;

/// How a promise stands, as it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Sign {
    /// A ring.
    Open,
    /// A clock.
    Near,
    /// A warning.
    Overdue,
    /// A check in a ring.
    Kept,
    /// An arrow that turns round.
    Renewed,
    /// An envelope.
    LateWithNotice,
    /// A clock, crossed out.
    LateWithoutNotice,
    /// A cross.
    Broken,
}

impl Sign {
    /// The sign of a state; near, when the trainee has been reminded.
    pub(super) fn of(state: DeskState, near: bool) -> Self {
        match state {
            DeskState::Open if near => Self::Near,
            DeskState::Open => Self::Open,
            DeskState::Overdue => Self::Overdue,
            DeskState::Ended(Fate::Kept) => Self::Kept,
            DeskState::Ended(Fate::RenewedInTime) => Self::Renewed,
            DeskState::Ended(Fate::LateWithNotice) => Self::LateWithNotice,
            DeskState::Ended(Fate::LateWithoutNotice) => Self::LateWithoutNotice,
            DeskState::Ended(Fate::SilentlyBroken) => Self::Broken,
        }
    }

    /// Its color.
    pub(super) fn color(self, palette: &Palette) -> Color {
        match self {
            Self::Open => palette.accent,
            Self::Near | Self::LateWithNotice => palette.skill(Skill::Apologizing),
            Self::Kept | Self::Renewed => palette.good,
            Self::Overdue | Self::LateWithoutNotice | Self::Broken => palette.poor,
        }
    }

    /// Whether its bar is filled with slanting lines.
    pub(super) fn is_hatched(self) -> bool {
        matches!(self, Self::Overdue | Self::LateWithNotice | Self::LateWithoutNotice | Self::Broken)
    }
}

/// The strokes of all signs, in their order.
pub(super) fn signs() -> [Vec<Stroke>; 8] {
    let ring = || {
        curve(&[
            (12.0, 3.0),
            (18.4, 5.6),
            (21.0, 12.0),
            (18.4, 18.4),
            (12.0, 21.0),
            (5.6, 18.4),
            (3.0, 12.0),
            (5.6, 5.6),
            (12.0, 3.0),
        ])
    };
    let hands = || line(&[(12.0, 7.0), (12.0, 12.5), (16.0, 14.5)]);
    let envelope = || {
        [
            line(&[(3.0, 6.0), (21.0, 6.0), (21.0, 18.5), (3.0, 18.5), (3.0, 6.0)]),
            line(&[(3.5, 7.0), (12.0, 13.5), (20.5, 7.0)]),
        ]
    };
    [
        vec![ring()],
        vec![ring(), hands()],
        vec![
            line(&[(12.0, 3.0), (22.0, 20.5), (2.0, 20.5), (12.0, 3.0)]),
            line(&[(12.0, 9.5), (12.0, 14.5)]),
            line(&[(12.0, 17.3), (12.0, 17.8)]),
        ],
        vec![ring(), line(&[(7.5, 12.5), (11.0, 16.0), (16.5, 8.5)])],
        vec![
            curve(&[
                (18.5, 7.0),
                (15.5, 4.6),
                (12.0, 4.0),
                (6.3, 6.3),
                (4.0, 12.0),
                (6.3, 17.7),
                (12.0, 20.0),
                (17.7, 17.7),
                (19.6, 14.0),
            ]),
            line(&[(19.5, 2.5), (19.5, 8.0), (14.0, 8.0)]),
        ],
        envelope().into(),
        vec![ring(), hands(), line(&[(3.5, 20.5), (20.5, 3.5)])],
        vec![line(&[(5.0, 5.0), (19.0, 19.0)]), line(&[(19.0, 5.0), (5.0, 19.0)])],
    ]
}

/// The sun over a horizon.
pub(super) fn day() -> Vec<Stroke> {
    let half = curve(&[(5.5, 17.0), (6.8, 12.4), (12.0, 10.0), (17.2, 12.4), (18.5, 17.0)]);
    let rays = [
        [(12.0, 3.0), (12.0, 6.5)],
        [(4.6, 6.6), (7.0, 9.0)],
        [(19.4, 6.6), (17.0, 9.0)],
        [(1.5, 13.5), (4.0, 14.0)],
        [(22.5, 13.5), (20.0, 14.0)],
    ];
    let mut strokes: Vec<Stroke> = rays.iter().map(|ray| line(ray)).collect();
    strokes.extend([half, line(&[(2.0, 17.0), (22.0, 17.0)]), line(&[(6.0, 21.0), (18.0, 21.0)])]);
    strokes
}

/// A telephone receiver.
pub(super) fn phone() -> Vec<Stroke> {
    let receiver = curve(&[(6.0, 3.0), (3.0, 5.5), (4.0, 10.5), (8.0, 16.0), (13.5, 20.0), (18.5, 21.0), (21.0, 18.0)]);
    vec![
        receiver,
        line(&[(21.0, 18.0), (16.8, 14.8), (14.2, 16.8)]),
        line(&[(6.0, 3.0), (9.2, 7.2), (7.2, 9.8)]),
        curve(&[(7.2, 9.8), (9.8, 14.2), (14.2, 16.8)]),
    ]
}
