//! What is scored and how much it weighs: a data file, and the closed list it chooses from.

use serde::Deserialize;

/// One of the four skills; they are never melted into one number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Skill {
    /// Letting finish, mirroring, noting, reading back.
    Listening,
    /// The right apology for each harm.
    Apologizing,
    /// Fault on nobody, no arguing, standing by what went wrong.
    AvoidingBlame,
    /// Only what can be kept, and not needlessly late.
    Promising,
}

impl Skill {
    /// All four in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Listening, Self::Apologizing, Self::AvoidingBlame, Self::Promising];

    /// Its id in files, in the store and as `skill-<id>` in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::Listening => "listening",
            Self::Apologizing => "apologizing",
            Self::AvoidingBlame => "avoiding_blame",
            Self::Promising => "promising",
        }
    }
}

macro_rules! criteria {
    ($($(#[$doc:meta])* $name:ident, $id:literal, $skill:ident;)*) => {
        /// What is looked for in a call.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
        pub enum Criterion { $($(#[$doc])* $name,)* }

        impl Criterion {
            /// All criteria.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its id in files, in the store and as `criterion-<id>` in Fluent.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// The skill it belongs to.
            pub fn skill(self) -> Skill {
                match self { $(Self::$name => Skill::$skill,)* }
            }
        }
    };
}

criteria! {
    /// The customer's story is heard to its end (R11, R63).
    LetsFinish, "lets-finish", Listening;
    /// While the customer is hot, the feeling is answered before any reason (R29, R30).
    FeelingFirst, "feeling-first", Listening;
    /// The needed facts are repeated back, rightly, before a step is agreed (R80).
    ReadBack, "read-back", Listening;
    /// What was told is written down as it was told (R53, R78).
    Notes, "notes", Listening;
    /// Open questions while a needed fact is untold (R06, R31).
    OpenQuestions, "open-questions", Listening;
    /// Nothing is asked that was already said or stands in the file (R53).
    NothingTwice, "nothing-twice", Listening;
    /// "Is there anything else?" (R64).
    AnythingElse, "anything-else", Listening;
    /// Thanks for raising it (R35, R64).
    Thanks, "thanks", Listening;
    /// Short signs of listening in a long story (R79).
    Backchannels, "backchannels", Listening;
    /// A colleague can go on with the journal alone (R53).
    Handover, "handover", Listening;
    /// Each harm gets the apology that its fault and the policy ask for (ladder).
    RightRung, "right-rung", Apologizing;
    /// The apology has the parts that belong to it (Lewicki 2016).
    Parts, "parts", Apologizing;
    /// No "if", no "but" (R22).
    Unconditional, "unconditional", Apologizing;
    /// The harm is named in the customer's words (R05, R30).
    NamesHarm, "names-harm", Apologizing;
    /// After hearing, and early enough (R11, R66).
    AfterHearing, "after-hearing", Apologizing;
    /// Not said again and again (Marinova 2018).
    NotOverdone, "not-overdone", Apologizing;
    /// Once more in the letter, on the right rung (R16).
    LetterApology, "letter-apology", Apologizing;
    /// Fault on no customer, colleague, department, supplier, system or rule (R22, R88).
    NoBlame, "no-blame", AvoidingBlame;
    /// No contradiction, belittling, order to calm down (R65).
    NoArguing, "no-arguing", AvoidingBlame;
    /// The problem is acknowledged, and no more than is known (R62, R65).
    HonestAcknowledgment, "honest-acknowledgment", AvoidingBlame;
    /// Stands by what went wrong (R58, R88).
    StandsBy, "stands-by", AvoidingBlame;
    /// Never "it was not me" (R88).
    NoDenial, "no-denial", AvoidingBlame;
    /// No colleague is told off while the customer hears it (R54).
    NoReprimand, "no-reprimand", AvoidingBlame;
    /// Colleagues are asked for facts, not for culprits (R08, R09).
    NeutralFactFinding, "neutral-fact-finding", AvoidingBlame;
    /// The promise can be kept (R24, R42, R46).
    Chance, "chance", Promising;
    /// A safe promise is not needlessly late (R03, R66, R70).
    NotLate, "not-late", Promising;
    /// What, when, unit, channel and how firmly are said (R12, R40, R46).
    Complete, "complete", Promising;
    /// Where a step is possible, one is named (R07, R12, R13).
    ConcreteStep, "concrete-step", Promising;
    /// Only what one may grant is offered (R67, R68).
    WithinAuthority, "within-authority", Promising;
    /// What was agreed is written down (R53, R78).
    WrittenDown, "written-down", Promising;
    /// By the deadline it is kept or the customer has a word (R48, R51, R72, R82, R83, R92).
    KeptInTime, "kept-in-time", Promising;
    /// What goes wrong is told before the deadline (R48, R51, R83).
    BadNews, "bad-news", Promising;
    /// At the end it is assured that it will be done (R41).
    Assured, "assured", Promising;
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    cap_below: u8,
    cap_at: u8,
    shown_from_percent: u8,
    pass: Pass,
    criteria: Vec<Weighted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pass {
    listening: u8,
    apologizing: u8,
    avoiding_blame: u8,
    promising: u8,
}

/// A criterion with its weight.
#[derive(Deserialize, Debug, Clone)]
#[serde(deny_unknown_fields)]
pub struct Weighted {
    /// Which.
    pub id: Criterion,
    /// Points of its skill, out of the sum of those shown.
    pub weight: u8,
    /// Whether failing it caps the skill.
    #[serde(default)]
    pub key: bool,
    /// Whether the calls after the first one are looked at too.
    #[serde(default)]
    pub every_call: bool,
    /// The rules it rests on (`R01` to `R97`).
    pub rules: Vec<String>,
}

/// Criteria, weights, caps and pass marks.
#[derive(Debug)]
pub struct Rubric {
    /// A key criterion below this (0 to 100) caps its skill.
    pub cap_below: u8,
    /// At this.
    pub cap_at: u8,
    /// Percent of a skill's weight that must have been shown.
    pub shown_from_percent: u8,
    /// What each skill needs, in the order of [`Skill::ALL`].
    pub pass: [u8; 4],
    /// The criteria.
    pub criteria: Vec<Weighted>,
}

impl Rubric {
    /// Reads the data file; an error says what is wrong in it.
    pub fn parse(source: &str) -> Result<Self, String> {
        let file: File = ron::from_str(source).map_err(|error| error.to_string())?;
        let pass = [file.pass.listening, file.pass.apologizing, file.pass.avoiding_blame, file.pass.promising];
        Ok(Self {
            cap_below: file.cap_below,
            cap_at: file.cap_at,
            shown_from_percent: file.shown_from_percent,
            pass,
            criteria: file.criteria,
        })
    }

    /// The pass mark of a skill.
    pub fn pass(&self, skill: Skill) -> u8 {
        self.pass[skill as usize]
    }

    /// The rules a criterion rests on.
    pub fn rules(&self, criterion: Criterion) -> &[String] {
        self.criteria.iter().find(|weighted| weighted.id == criterion).map_or(&[], |weighted| &weighted.rules)
    }
}
