//! Work that may take longer than a frame: owned data in, one message out, a repaint at the end.
//!
//! What touches the record goes through one queue, so that it happens in order; the rest runs beside. At the
//! end of the program the queue is waited for, the rest is not.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use super::done::Done;
use crate::record::Record;

/// What sort of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Task {
    /// The record is opened.
    OpenRecord,
    /// Packs are read.
    LoadPacks,
    /// The questions of a session are put together.
    Plan,
    /// Something is kept in the record.
    Keep,
    /// The user is choosing a file.
    ChooseFile,
    /// Answers are counted.
    Count,
    /// Something is read aloud.
    Speak,
    /// A pack is drafted from an article.
    Draft,
    /// A pack is opened in the studio.
    OpenDesk,
    /// A pack of the studio is saved or put away.
    Desk,
    /// The questions of the pack in the studio are made.
    Derive,
    /// Sheets are made and written.
    Print,
}

/// A piece of work under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JobState {
    /// Which.
    pub id: JobId,
    /// Of what sort.
    pub task: Task,
}

/// Number of a piece of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct JobId(u64);

/// Who does the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Workers {
    /// Threads, so that the window never waits.
    Threads,
    /// Whoever asks, at once: for tests and pictures, which are to be the same every time.
    AtOnce,
}

type RecordWork = Box<dyn FnOnce(&mut Option<Record>) + Send>;
type Wake = Arc<Mutex<Option<egui::Context>>>;

/// The work under way, and its results.
pub struct Jobs {
    running: Vec<JobState>,
    n_started: u64,
    out: Sender<(JobId, Done)>,
    inbox: Receiver<(JobId, Done)>,
    wake: Wake,
    record: Keeper,
}

/// Who holds the record.
enum Keeper {
    Thread { queue: Sender<RecordWork>, thread: JoinHandle<()> },
    Here(Option<Record>),
}

impl Jobs {
    /// No work yet.
    pub fn new(workers: Workers) -> Self {
        let (out, inbox) = channel();
        let record = match workers {
            Workers::Threads => Keeper::start().unwrap_or(Keeper::Here(None)),
            Workers::AtOnce => Keeper::Here(None),
        };
        Self { running: Vec::new(), n_started: 0, out, inbox, wake: Wake::default(), record }
    }

    /// Has the window painted again whenever some work is done.
    pub fn wake(&self, context: &egui::Context) {
        *self.wake.lock().unwrap_or_else(PoisonError::into_inner) = Some(context.clone());
    }

    /// Does `work` beside everything else.
    pub fn start(&mut self, task: Task, work: impl FnOnce() -> Done + Send + 'static) -> JobId {
        let (id, reply) = self.reply(task);
        let job = move || reply.send(work());
        match &self.record {
            Keeper::Here(_) => job(),
            // Without a thread the work is lost, and its sender with it; the job ends by `receive`.
            Keeper::Thread { .. } => drop(Builder::new().spawn(job)),
        }
        id
    }

    /// Does `work` with the record, after what was asked of it before. The place is empty until some work has
    /// put a record in it.
    pub fn with_record(
        &mut self,
        task: Task,
        work: impl FnOnce(&mut Option<Record>) -> Done + Send + 'static,
    ) -> JobId {
        let (id, reply) = self.reply(task);
        match &mut self.record {
            Keeper::Here(record) => reply.send(work(record)),
            Keeper::Thread { queue, .. } => {
                // The queue ends only with `self`.
                let _ = queue.send(Box::new(move |record| reply.send(work(record))));
            }
        }
        id
    }

    /// What has been done since the last time.
    pub fn drain(&mut self) -> Vec<Done> {
        let done: Vec<(JobId, Done)> = self.inbox.try_iter().collect();
        done.into_iter().map(|done| self.end(done)).collect()
    }

    /// The next result, waited for at most `patience`. For the first picture, which is to be whole.
    pub fn wait(&mut self, patience: Duration) -> Option<Done> {
        let done = self.inbox.recv_timeout(patience).ok()?;
        Some(self.end(done))
    }

    /// What is being worked on.
    pub fn running(&self) -> &[JobState] {
        &self.running
    }

    /// Whether work of this sort is under way.
    pub fn is_running(&self, task: Task) -> bool {
        self.running.iter().any(|job| job.task == task)
    }

    fn end(&mut self, (id, done): (JobId, Done)) -> Done {
        self.running.retain(|job| job.id != id);
        done
    }

    fn reply(&mut self, task: Task) -> (JobId, Reply) {
        self.n_started += 1;
        let id = JobId(self.n_started);
        self.running.push(JobState { id, task });
        (id, Reply { id, out: self.out.clone(), wake: Arc::clone(&self.wake) })
    }
}

impl Keeper {
    fn start() -> Option<Self> {
        let (queue, work) = channel::<RecordWork>();
        let run = move || {
            let mut record = None;
            for work in work {
                work(&mut record);
            }
        };
        let thread = Builder::new().name("record".to_owned()).spawn(run).ok()?;
        Some(Self::Thread { queue, thread })
    }
}

impl Drop for Jobs {
    fn drop(&mut self) {
        if let Keeper::Thread { queue, thread } = std::mem::replace(&mut self.record, Keeper::Here(None)) {
            drop(queue);
            // A panic in there has been reported by its thread.
            let _ = thread.join();
        }
    }
}

/// Where a result goes.
struct Reply {
    id: JobId,
    out: Sender<(JobId, Done)>,
    wake: Wake,
}

impl Reply {
    fn send(self, done: Done) {
        // Nobody is left to hear of it once the window has closed.
        let _ = self.out.send((self.id, done));
        if let Some(context) = &*self.wake.lock().unwrap_or_else(PoisonError::into_inner) {
            context.request_repaint();
        }
    }
}
