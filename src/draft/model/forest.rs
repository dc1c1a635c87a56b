//! Boosted trees (Friedman 2001): the sum of many small decisions over a list of numbers.

/// One node: below the limit it goes to the next node, else to `other`; a leaf has a value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::draft) enum Node {
    /// Looks at one number.
    Split {
        /// Which number.
        number: u8,
        /// Less than this goes to the next node.
        limit: f32,
        /// Index, in the tree, of the node for all others; always further on.
        other: u8,
    },
    /// Ends with a value.
    Leaf(f32),
}

/// Trees, each a list of nodes with its root first.
#[derive(Debug, Default)]
pub(in crate::draft) struct Forest {
    /// Added to the sum.
    pub base: f32,
    /// The trees.
    pub trees: Vec<Vec<Node>>,
}

impl Forest {
    /// The sum over all trees.
    pub fn sum(&self, numbers: &[f32]) -> f32 {
        self.base + self.trees.iter().map(|tree| leaf(tree, numbers)).sum::<f32>()
    }
}

fn leaf(tree: &[Node], numbers: &[f32]) -> f32 {
    let mut at = 0;
    while let Some(node) = tree.get(at) {
        match *node {
            Node::Leaf(value) => return value,
            Node::Split { number, limit, other } => {
                let is_less = numbers.get(usize::from(number)).is_some_and(|value| *value < limit);
                at = if is_less { at + 1 } else { usize::from(other).max(at + 1) };
            }
        }
    }
    0.0
}
