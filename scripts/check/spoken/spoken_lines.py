"""A voice for Orca that writes what it would speak to a file.

Orca imports this module by name (its setting speechServerFactory) from its preferences folder. It writes one JSON
object a line, {"say": text}, to the file that the environment variable SPOKEN_FILE names.
"""

import json
import os

from gi.repository import GLib
from orca import chnames, speechserver
from orca.acss import ACSS

_file = open(os.environ["SPOKEN_FILE"], "a", encoding="utf-8", buffering=1)


def _say(text):
    # Orca marks a place in the text with a character of the private use area.
    _file.write(json.dumps({"say": text.replace("\ue000", "")}) + "\n")


class SpeechServer(speechserver.SpeechServer):
    _only = None

    @staticmethod
    def getFactoryName():
        return "Spoken lines"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer._only is None:
            SpeechServer._only = SpeechServer()
            _say("ready")
        return SpeechServer._only

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._only = None

    def getInfo(self):
        return ["Spoken lines", "default"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and not isinstance(text, ACSS):
            _say(text)

    def speakCharacter(self, character, acss=None):
        _say(chnames.getCharacterName(character) or character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utterances, progress):
        def step():
            try:
                context, _ = next(utterances)
            except StopIteration:
                return False
            _say(context.utterance)
            return True

        GLib.idle_add(step)

    def stop(self):
        pass

    def shutdown(self):
        pass

    def reset(self, text=None, acss=None):
        pass
