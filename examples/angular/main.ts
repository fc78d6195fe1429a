import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { configure } from '@plein/components';
import '@plein/components/contact-widget.js';
import '@plein/components/feedback-prompt.js';
import '@plein/components/participation-poll.js';
import { startMeasurement } from '@plein/measurement';
import { gateway, tasks } from '../tasks.js';

configure({ gateway });
startMeasurement({ gateway });

@Component({
  selector: 'example-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Voorbeeld in Angular</h1>
      <p>
        <label for="task">Waar gaat uw vraag over?</label>
        <select id="task" #choice (change)="task.set(choice.value)">
          @for (one of tasks; track one.uri) {
            <option [value]="one.uri">{{ one.name }}</option>
          }
        </select>
      </p>
      <plein-contact-widget [task]="task()" (plein-callback-requested)="callbackRequested($event)">
        <p>Bel <a href="tel:140999">14 0999</a>.</p>
      </plein-contact-widget>
      <plein-participation-poll
        poll="zilverplein-inrichting"
        [headingLevel]="2"
        (plein-voted)="voted($event)"
      ></plein-participation-poll>
      <plein-feedback-prompt (plein-feedback-given)="feedbackGiven($event)"></plein-feedback-prompt>
      <output>{{ news() }}</output>
    </main>
  `,
})
class ExampleApp {
  protected readonly tasks = tasks;
  protected readonly task = signal<string>(tasks[0].uri);
  protected readonly news = signal('Er is nog niets gebeurd.');

  protected voted({ detail }: HTMLElementEventMap['plein-voted']): void {
    this.news.set(`Gestemd: ${detail.choices.join(', ')}`);
  }

  protected feedbackGiven({ detail }: HTMLElementEventMap['plein-feedback-given']): void {
    this.news.set(detail.helpful ? 'De pagina hielp.' : 'De pagina hielp niet.');
  }

  protected callbackRequested({ detail }: HTMLElementEventMap['plein-callback-requested']): void {
    this.news.set(`Wij bellen u. Kenmerk: ${detail.reference}`);
  }
}

await bootstrapApplication(ExampleApp, { providers: [provideZonelessChangeDetection()] });
